UPDATE "grids"."issues" SET "reporter_ids" = array["reporter_id"] WHERE "reporter_id" IS NOT NULL;--> statement-breakpoint
DROP INDEX "grids"."issues_reporter_id_index";--> statement-breakpoint
ALTER TABLE "grids"."issues" DROP COLUMN "reporter_id";