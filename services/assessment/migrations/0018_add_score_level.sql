ALTER TABLE "assessment"."assessment_scores" ADD COLUMN "level" text;--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD CONSTRAINT "assessment_scores_level_known" CHECK ("assessment"."assessment_scores"."level" in ('DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'GROUP'));--> statement-breakpoint
-- A cycle with a level assesses that; of those before, an organization's own follows from its place and its depth in the line.
ALTER TABLE "assessment"."assessment_scores" DISABLE TRIGGER "assessment_scores_kept";--> statement-breakpoint
UPDATE "assessment"."assessment_scores" s SET "level" = coalesce(y."level", CASE
  WHEN s."division_code" IS NULL OR s."division_code" ~ '00000000$' THEN NULL
  WHEN s."division_code" ~ '000000$' THEN 'DISTRICT'
  WHEN s."division_code" ~ '000$' THEN 'STREET'
  WHEN s."path" ~ '^([^/]+/){6}' THEN 'GROUP'
  WHEN s."path" ~ '^([^/]+/){5}' THEN 'GRID'
  ELSE 'COMMUNITY' END)
FROM "assessment"."assessment_cycles" y WHERE y."id" = s."cycle_id";--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ENABLE TRIGGER "assessment_scores_kept";
