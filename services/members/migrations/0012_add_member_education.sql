ALTER TABLE "members"."members" ADD COLUMN "education" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD CONSTRAINT "members_education_known" CHECK ("members"."members"."education" in ('JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'POSTGRADUATE'));--> statement-breakpoint
CREATE OR REPLACE VIEW "members"."members_counted" AS
  SELECT "id", "birth_year", "joined_on", "kind", "status", "residence_code", "version", "education"
  FROM "members"."members" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';
