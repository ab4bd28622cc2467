CREATE TABLE "volunteer"."bookings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slot_id" text COLLATE "C" NOT NULL,
	"opening_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"party_id" text COLLATE "C",
	"places" integer NOT NULL,
	"state" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"unit_path" text COLLATE "C",
	"booked_at" timestamp(3) with time zone NOT NULL,
	"person_id" text COLLATE "C" GENERATED ALWAYS AS (coalesce(account_id, party_id)) STORED NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "bookings_of_one" CHECK (num_nonnulls("volunteer"."bookings"."account_id", "volunteer"."bookings"."party_id") = 1),
	CONSTRAINT "bookings_places_positive" CHECK ("volunteer"."bookings"."places" >= 1),
	CONSTRAINT "bookings_own_place" CHECK ("volunteer"."bookings"."account_id" is null or "volunteer"."bookings"."places" = 1),
	CONSTRAINT "bookings_state_known" CHECK ("volunteer"."bookings"."state" in ('BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."facility_hours" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"opening_id" text COLLATE "C" NOT NULL,
	"weekday" smallint NOT NULL,
	"from_time" text COLLATE "C" NOT NULL,
	"to_time" text COLLATE "C" NOT NULL,
	CONSTRAINT "facility_hours_weekday_range" CHECK ("volunteer"."facility_hours"."weekday" between 1 and 7),
	CONSTRAINT "facility_hours_from_form" CHECK ("volunteer"."facility_hours"."from_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "facility_hours_to_form" CHECK ("volunteer"."facility_hours"."to_time" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
	CONSTRAINT "facility_hours_to_after_from" CHECK ("volunteer"."facility_hours"."to_time" > "volunteer"."facility_hours"."from_time")
);
--> statement-breakpoint
CREATE TABLE "volunteer"."facility_openings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"unit_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"place" text NOT NULL,
	"capacity" integer NOT NULL,
	"slot_minutes" smallint NOT NULL,
	"rules" text,
	"community_home" boolean DEFAULT false NOT NULL,
	"sign_in_code" text NOT NULL,
	"offered_at" timestamp(3) with time zone NOT NULL,
	"opened_at" timestamp(3) with time zone,
	"withdrawn_at" timestamp(3) with time zone,
	"withdrawal_reason" text,
	"laid_out_to" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "facility_openings_name_length" CHECK (char_length("volunteer"."facility_openings"."name") between 1 and 100),
	CONSTRAINT "facility_openings_place_length" CHECK (char_length("volunteer"."facility_openings"."place") between 1 and 200),
	CONSTRAINT "facility_openings_rules_length" CHECK (char_length("volunteer"."facility_openings"."rules") <= 2000),
	CONSTRAINT "facility_openings_capacity_positive" CHECK ("volunteer"."facility_openings"."capacity" >= 1),
	CONSTRAINT "facility_openings_slot_range" CHECK ("volunteer"."facility_openings"."slot_minutes" between 15 and 1440),
	CONSTRAINT "facility_openings_withdrawn" CHECK (("volunteer"."facility_openings"."state" = 'WITHDRAWN') = ("volunteer"."facility_openings"."withdrawn_at" is not null)),
	CONSTRAINT "facility_openings_opened" CHECK ("volunteer"."facility_openings"."opened_at" is not null or "volunteer"."facility_openings"."state" not in ('OPEN', 'SUSPENDED')),
	CONSTRAINT "facility_openings_kind_known" CHECK ("volunteer"."facility_openings"."kind" in ('SPORTS_GROUND', 'PARKING', 'MEETING_ROOM', 'ACTIVITY_ROOM', 'READING_ROOM', 'CANTEEN', 'OTHER')),
	CONSTRAINT "facility_openings_state_known" CHECK ("volunteer"."facility_openings"."state" in ('OFFERED', 'OPEN', 'SUSPENDED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."facility_slots" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"opening_id" text COLLATE "C" NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"attended" integer DEFAULT 0 NOT NULL,
	"called_off" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "facility_slots_taken_in_capacity" CHECK ("volunteer"."facility_slots"."taken" between 0 and "volunteer"."facility_slots"."capacity"),
	CONSTRAINT "facility_slots_attended_in_taken" CHECK ("volunteer"."facility_slots"."attended" between 0 and "volunteer"."facility_slots"."taken"),
	CONSTRAINT "facility_slots_ends_after_start" CHECK ("volunteer"."facility_slots"."ends_at" > "volunteer"."facility_slots"."starts_at"),
	CONSTRAINT "facility_slots_kind_known" CHECK ("volunteer"."facility_slots"."kind" in ('SPORTS_GROUND', 'PARKING', 'MEETING_ROOM', 'ACTIVITY_ROOM', 'READING_ROOM', 'CANTEEN', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."bookings" ADD CONSTRAINT "bookings_slot_id_facility_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "volunteer"."facility_slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."bookings" ADD CONSTRAINT "bookings_opening_id_facility_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "volunteer"."facility_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."bookings" ADD CONSTRAINT "bookings_party_id_exchange_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."facility_hours" ADD CONSTRAINT "facility_hours_opening_id_facility_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "volunteer"."facility_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."facility_openings" ADD CONSTRAINT "facility_openings_unit_id_exchange_parties_id_fk" FOREIGN KEY ("unit_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."facility_slots" ADD CONSTRAINT "facility_slots_opening_id_facility_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "volunteer"."facility_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_one_open" ON "volunteer"."bookings" USING btree ("slot_id","person_id") WHERE "volunteer"."bookings"."state" <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "bookings_opening_id_index" ON "volunteer"."bookings" USING btree ("opening_id","booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_account_id_index" ON "volunteer"."bookings" USING btree ("account_id","booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_party_id_index" ON "volunteer"."bookings" USING btree ("party_id","booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_division_code_index" ON "volunteer"."bookings" USING btree ("division_code","booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_unit_path_index" ON "volunteer"."bookings" USING btree ("unit_path","booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_booked_at_index" ON "volunteer"."bookings" USING btree ("booked_at","id");--> statement-breakpoint
CREATE INDEX "bookings_to_miss_index" ON "volunteer"."bookings" USING btree ("ends_at") WHERE "volunteer"."bookings"."state" = 'BOOKED';--> statement-breakpoint
CREATE INDEX "facility_hours_opening_id_index" ON "volunteer"."facility_hours" USING btree ("opening_id","id");--> statement-breakpoint
CREATE INDEX "facility_openings_unit_id_index" ON "volunteer"."facility_openings" USING btree ("unit_id","offered_at","id");--> statement-breakpoint
CREATE INDEX "facility_openings_unit_path_index" ON "volunteer"."facility_openings" USING btree ("unit_path","offered_at","id");--> statement-breakpoint
CREATE INDEX "facility_openings_division_code_index" ON "volunteer"."facility_openings" USING btree ("division_code","offered_at","id");--> statement-breakpoint
CREATE INDEX "facility_openings_offered_at_index" ON "volunteer"."facility_openings" USING btree ("offered_at","id");--> statement-breakpoint
CREATE INDEX "facility_openings_to_lay_out_index" ON "volunteer"."facility_openings" USING btree ("laid_out_to") WHERE "volunteer"."facility_openings"."state" = 'OPEN';--> statement-breakpoint
CREATE UNIQUE INDEX "facility_slots_starts_at_unique" ON "volunteer"."facility_slots" USING btree ("opening_id","starts_at");--> statement-breakpoint
CREATE INDEX "facility_slots_unit_id_index" ON "volunteer"."facility_slots" USING btree ("unit_id","starts_at");--> statement-breakpoint
CREATE INDEX "facility_slots_division_code_index" ON "volunteer"."facility_slots" USING btree ("division_code","starts_at");