DROP INDEX "members"."members_national_id_index";--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "end_cause" text;--> statement-breakpoint
CREATE UNIQUE INDEX "members_national_id_unique" ON "members"."members" USING btree ("national_id_index");--> statement-breakpoint
ALTER TABLE "members"."members" ADD CONSTRAINT "members_end_cause_known" CHECK ("members"."members"."end_cause" in ('DEATH', 'WITHDRAWAL', 'REMOVAL', 'EXPULSION'));--> statement-breakpoint
ALTER TABLE "members"."members" ADD CONSTRAINT "members_ended_by_cause" CHECK (("members"."members"."ended_on" is null) = ("members"."members"."end_cause" is null));--> statement-breakpoint
CREATE OR REPLACE VIEW "members"."members_counted" AS
  SELECT "id", "birth_year", "joined_on", "kind", "status", "residence_code", "version", "education", "ended_on"
  FROM "members"."members" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';
