CREATE TABLE "volunteer"."volunteer_registrations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"registered_at" timestamp(3) with time zone NOT NULL,
	"verified_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "volunteer_registrations_verified" CHECK ("volunteer"."volunteer_registrations"."state" <> 'VERIFIED' or "volunteer"."volunteer_registrations"."verified_at" is not null),
	CONSTRAINT "volunteer_registrations_state_known" CHECK ("volunteer"."volunteer_registrations"."state" in ('REGISTERED', 'VERIFIED', 'ENDED'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."volunteer_stations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"host_kind" text NOT NULL,
	"unit_id" text COLLATE "C",
	"building_id" text COLLATE "C",
	"hub_id" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"place" text NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "volunteer_stations_host" CHECK (("volunteer"."volunteer_stations"."building_id" is not null) = ("volunteer"."volunteer_stations"."host_kind" = 'BUILDING') and
        ("volunteer"."volunteer_stations"."unit_id" is not null) = ("volunteer"."volunteer_stations"."host_kind" in ('ENTERPRISE', 'SOCIAL_WORK_AGENCY'))),
	CONSTRAINT "volunteer_stations_closed_after_opened" CHECK ("volunteer"."volunteer_stations"."closed_on" >= "volunteer"."volunteer_stations"."opened_on"),
	CONSTRAINT "volunteer_stations_host_kind_known" CHECK ("volunteer"."volunteer_stations"."host_kind" in ('COMMUNITY', 'BUILDING', 'ENTERPRISE', 'SOCIAL_WORK_AGENCY'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "volunteer_registrations_one_open" ON "volunteer"."volunteer_registrations" USING btree ("account_id") WHERE "volunteer"."volunteer_registrations"."state" <> 'ENDED';--> statement-breakpoint
CREATE INDEX "volunteer_registrations_division_code_index" ON "volunteer"."volunteer_registrations" USING btree ("division_code","registered_at","id");--> statement-breakpoint
CREATE INDEX "volunteer_registrations_registered_at_index" ON "volunteer"."volunteer_registrations" USING btree ("registered_at","id");--> statement-breakpoint
CREATE INDEX "volunteer_stations_division_code_index" ON "volunteer"."volunteer_stations" USING btree ("division_code","name","id");--> statement-breakpoint
CREATE INDEX "volunteer_stations_unit_id_index" ON "volunteer"."volunteer_stations" USING btree ("unit_id","name","id");--> statement-breakpoint
CREATE INDEX "volunteer_stations_hub_id_index" ON "volunteer"."volunteer_stations" USING btree ("hub_id","name","id");--> statement-breakpoint
CREATE INDEX "volunteer_stations_building_id_index" ON "volunteer"."volunteer_stations" USING btree ("building_id","name","id");