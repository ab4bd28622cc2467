ALTER TABLE "assessment"."assessment_scores" ADD COLUMN "division_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD COLUMN "path" text COLLATE "C" NOT NULL DEFAULT '';--> statement-breakpoint
-- Scores that are there already lie in nobody's line until they are scored again.
ALTER TABLE "assessment"."assessment_scores" ALTER COLUMN "path" DROP DEFAULT;