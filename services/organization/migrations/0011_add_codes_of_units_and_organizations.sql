ALTER TABLE "organization"."party_organizations" ADD COLUMN "code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "organization"."units" ADD COLUMN "credit_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "organization"."party_organizations" ADD CONSTRAINT "party_organizations_code_unique" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "organization"."units" ADD CONSTRAINT "units_credit_code_unique" UNIQUE("credit_code");