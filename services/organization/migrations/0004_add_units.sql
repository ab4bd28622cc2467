CREATE TABLE "organization"."units" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"territory_code" text COLLATE "C" NOT NULL,
	"party_organization_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "units_kind_known" CHECK ("organization"."units"."kind" in ('STATE_ORGAN', 'INSTITUTION', 'STATE_OWNED_ENTERPRISE', 'NON_PUBLIC_ENTERPRISE', 'SOCIAL_ORGANIZATION', 'SCHOOL', 'HOSPITAL', 'POLICE', 'LAW_FIRM', 'PROPERTY_COMPANY'))
);
--> statement-breakpoint
ALTER TABLE "organization"."units" ADD CONSTRAINT "units_territory_code_divisions_code_fk" FOREIGN KEY ("territory_code") REFERENCES "organization"."divisions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."units" ADD CONSTRAINT "units_party_organization_id_party_organizations_id_fk" FOREIGN KEY ("party_organization_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "units_territory_code_index" ON "organization"."units" USING btree ("territory_code","name","id");--> statement-breakpoint
CREATE INDEX "units_party_organization_id_index" ON "organization"."units" USING btree ("party_organization_id");