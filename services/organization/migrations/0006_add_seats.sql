CREATE TABLE "organization"."seats" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C",
	"holder_id" text COLLATE "C",
	"role" text NOT NULL,
	"state" text NOT NULL,
	"term_from" date NOT NULL,
	"term_to" date,
	"territory_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "seats_term" CHECK ("organization"."seats"."term_to" > "organization"."seats"."term_from"),
	CONSTRAINT "seats_role_known" CHECK ("organization"."seats"."role" in ('STREET_LEADER', 'COMMUNITY_MEMBER', 'CONCURRENT_MEMBER', 'POLICE_OFFICER', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY')),
	CONSTRAINT "seats_state_known" CHECK ("organization"."seats"."state" in ('PROPOSED', 'CONSENTED', 'CONFIRMED', 'ACTIVE', 'ENDED'))
);
--> statement-breakpoint
ALTER TABLE "organization"."units" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "organization"."units" ADD COLUMN "superior_system" text;--> statement-breakpoint
ALTER TABLE "organization"."units" ADD COLUMN "size" text;--> statement-breakpoint
ALTER TABLE "organization"."units" ADD COLUMN "actor_class" text;--> statement-breakpoint
ALTER TABLE "organization"."seats" ADD CONSTRAINT "seats_body_id_governing_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "organization"."governing_bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."seats" ADD CONSTRAINT "seats_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "organization"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."seats" ADD CONSTRAINT "seats_territory_code_divisions_code_fk" FOREIGN KEY ("territory_code") REFERENCES "organization"."divisions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "seats_open_unique" ON "organization"."seats" USING btree ("body_id","unit_id","role") WHERE "organization"."seats"."state" <> 'ENDED';--> statement-breakpoint
CREATE INDEX "seats_body_id_index" ON "organization"."seats" USING btree ("body_id","role","term_from","id");--> statement-breakpoint
CREATE INDEX "seats_unit_id_index" ON "organization"."seats" USING btree ("unit_id","term_from","id");--> statement-breakpoint
CREATE INDEX "seats_territory_code_index" ON "organization"."seats" USING btree ("territory_code","role","term_from","id");--> statement-breakpoint
CREATE INDEX "seats_role_index" ON "organization"."seats" USING btree ("role","term_from","id");--> statement-breakpoint
ALTER TABLE "organization"."units" ADD CONSTRAINT "units_size_known" CHECK ("organization"."units"."size" in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO'));--> statement-breakpoint
ALTER TABLE "organization"."units" ADD CONSTRAINT "units_actor_class_known" CHECK ("organization"."units"."actor_class" in ('PARTY', 'GOVERNMENT', 'SOCIAL', 'MARKET', 'STREET_LEVEL', 'SELF_GOVERNING'));