CREATE TABLE "organization"."governing_bodies" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"founded_on" date,
	"territory_code" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C",
	"convener_id" text COLLATE "C" NOT NULL,
	"chair_id" text COLLATE "C",
	"first_secretary_id" text COLLATE "C",
	"meeting_interval_months" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "governing_bodies_meeting_interval" CHECK ("organization"."governing_bodies"."meeting_interval_months" between 1 and 60),
	CONSTRAINT "governing_bodies_kind_known" CHECK ("organization"."governing_bodies"."kind" in ('GREATER_PARTY_COMMITTEE', 'GREATER_WORKING_COMMITTEE', 'JOINT_CONFERENCE', 'PARTY_BUILDING_ALLIANCE', 'COORDINATION_COMMITTEE', 'REGIONAL_FEDERATION', 'LEADING_GROUP')),
	CONSTRAINT "governing_bodies_status_known" CHECK ("organization"."governing_bodies"."status" in ('PREPARING', 'ACTIVE', 'DISSOLVED'))
);
--> statement-breakpoint
ALTER TABLE "organization"."governing_bodies" ADD CONSTRAINT "governing_bodies_territory_code_divisions_code_fk" FOREIGN KEY ("territory_code") REFERENCES "organization"."divisions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."governing_bodies" ADD CONSTRAINT "governing_bodies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "organization"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."governing_bodies" ADD CONSTRAINT "governing_bodies_convener_id_party_organizations_id_fk" FOREIGN KEY ("convener_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "governing_bodies_territory_code_index" ON "organization"."governing_bodies" USING btree ("territory_code","kind","id");--> statement-breakpoint
CREATE INDEX "governing_bodies_kind_index" ON "organization"."governing_bodies" USING btree ("kind","territory_code","id");--> statement-breakpoint
CREATE INDEX "governing_bodies_convener_id_index" ON "organization"."governing_bodies" USING btree ("convener_id");--> statement-breakpoint
CREATE INDEX "governing_bodies_unit_id_index" ON "organization"."governing_bodies" USING btree ("unit_id");