CREATE TABLE "organization"."followed_feeds" (
	"feed" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text,
	"change_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organization"."superior_relations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"superior_id" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "superior_relations_not_itself" CHECK ("organization"."superior_relations"."organization_id" <> "organization"."superior_relations"."superior_id"),
	CONSTRAINT "superior_relations_validity" CHECK ("organization"."superior_relations"."valid_to" > "organization"."superior_relations"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "organization"."changes" ADD COLUMN "from_value" text;--> statement-breakpoint
ALTER TABLE "organization"."changes" ADD COLUMN "to_value" text;--> statement-breakpoint
ALTER TABLE "organization"."superior_relations" ADD CONSTRAINT "superior_relations_organization_id_party_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."superior_relations" ADD CONSTRAINT "superior_relations_superior_id_party_organizations_id_fk" FOREIGN KEY ("superior_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "superior_relations_organization_id_index" ON "organization"."superior_relations" USING btree ("organization_id","valid_from");--> statement-breakpoint
CREATE INDEX "superior_relations_superior_id_index" ON "organization"."superior_relations" USING btree ("superior_id");--> statement-breakpoint
-- Over 64-bit hashes, as for affiliations.
CREATE EXTENSION IF NOT EXISTS "btree_gist" WITH SCHEMA "public";--> statement-breakpoint
ALTER TABLE "organization"."superior_relations" ADD CONSTRAINT "superior_relations_one_superior" EXCLUDE USING gist (hashtextextended("organization_id", 0) WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
INSERT INTO "organization"."superior_relations" ("id", "organization_id", "superior_id", "valid_from", "valid_to")
SELECT 'sup_' || substr("id", 5), "id", "superior_id", coalesce("founded_on", '2000-01-01'), "dissolved_on"
FROM "organization"."party_organizations" WHERE "superior_id" IS NOT NULL;
