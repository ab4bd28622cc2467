CREATE TABLE "organization"."attendances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"meeting_id" text COLLATE "C" NOT NULL,
	"seat_id" text COLLATE "C" NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "attendances_meeting_id_seat_id_unique" UNIQUE("meeting_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "organization"."meetings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"territory_code" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"agenda" text,
	"state" text NOT NULL,
	"planned_at" timestamp(3) with time zone NOT NULL,
	"held_at" timestamp(3) with time zone,
	"quorum" integer,
	"minutes" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_title_length" CHECK (char_length("organization"."meetings"."title") between 1 and 100),
	CONSTRAINT "meetings_quorum" CHECK ("organization"."meetings"."quorum" >= 1),
	CONSTRAINT "meetings_held_has_moment" CHECK ("organization"."meetings"."state" not in ('HELD', 'MINUTED', 'CLOSED') or "organization"."meetings"."held_at" is not null),
	CONSTRAINT "meetings_state_known" CHECK ("organization"."meetings"."state" in ('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'CLOSED', 'POSTPONED', 'CANCELLED', 'INQUORATE'))
);
--> statement-breakpoint
CREATE TABLE "organization"."resolutions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"meeting_id" text COLLATE "C" NOT NULL,
	"territory_code" text COLLATE "C" NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"adopted_at" timestamp(3) with time zone NOT NULL,
	"due_on" date,
	"owner_id" text COLLATE "C",
	"owner_path" text COLLATE "C",
	"result" text,
	"issue_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resolutions_text_length" CHECK (char_length("organization"."resolutions"."text") between 1 and 500),
	CONSTRAINT "resolutions_owner_has_path" CHECK (("organization"."resolutions"."owner_id" is null) = ("organization"."resolutions"."owner_path" is null)),
	CONSTRAINT "resolutions_state_known" CHECK ("organization"."resolutions"."state" in ('ADOPTED', 'ASSIGNED', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'DROPPED'))
);
--> statement-breakpoint
ALTER TABLE "organization"."governing_bodies" ADD COLUMN "last_met_on" date;--> statement-breakpoint
ALTER TABLE "organization"."seats" ADD COLUMN "absences_in_row" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "organization"."attendances" ADD CONSTRAINT "attendances_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "organization"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."attendances" ADD CONSTRAINT "attendances_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "organization"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."meetings" ADD CONSTRAINT "meetings_body_id_governing_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "organization"."governing_bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."resolutions" ADD CONSTRAINT "resolutions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "organization"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."resolutions" ADD CONSTRAINT "resolutions_owner_id_party_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendances_seat_id_index" ON "organization"."attendances" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "meetings_body_id_index" ON "organization"."meetings" USING btree ("body_id","planned_at","id");--> statement-breakpoint
CREATE INDEX "meetings_territory_code_index" ON "organization"."meetings" USING btree ("territory_code","planned_at","id");--> statement-breakpoint
CREATE INDEX "meetings_planned_at_index" ON "organization"."meetings" USING btree ("planned_at","id");--> statement-breakpoint
CREATE INDEX "resolutions_meeting_id_index" ON "organization"."resolutions" USING btree ("meeting_id","adopted_at","id");--> statement-breakpoint
CREATE INDEX "resolutions_territory_code_index" ON "organization"."resolutions" USING btree ("territory_code","adopted_at","id");--> statement-breakpoint
CREATE INDEX "resolutions_owner_id_index" ON "organization"."resolutions" USING btree ("owner_id","adopted_at","id");--> statement-breakpoint
CREATE INDEX "resolutions_adopted_at_index" ON "organization"."resolutions" USING btree ("adopted_at","id");