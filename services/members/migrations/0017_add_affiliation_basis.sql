ALTER TABLE "members"."affiliations" ADD COLUMN "basis" text;--> statement-breakpoint
-- Whoever belonged somewhere else as well did so where they lived.
ALTER TABLE "members"."affiliations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "members"."affiliations" SET "basis" = 'RESIDENCE' WHERE "type" = 'SECONDARY';--> statement-breakpoint
ALTER TABLE "members"."affiliations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."affiliations" ADD CONSTRAINT "affiliations_basis_known" CHECK ("members"."affiliations"."basis" in ('RESIDENCE', 'WORKPLACE', 'COMPOUND', 'PROJECT'));--> statement-breakpoint
ALTER TABLE "members"."affiliations" ADD CONSTRAINT "affiliations_basis_of_secondary" CHECK (("members"."affiliations"."type" = 'SECONDARY') = ("members"."affiliations"."basis" is not null));--> statement-breakpoint
CREATE OR REPLACE VIEW "members"."affiliations_counted" AS
  SELECT "id", "member_id", "organization_id", "party_group_id", "path", "type", "valid_from", "valid_to", "basis"
  FROM "members"."affiliations" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';
