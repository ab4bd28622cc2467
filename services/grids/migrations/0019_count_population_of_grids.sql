ALTER TABLE "grids"."grids" ADD COLUMN "population" integer;--> statement-breakpoint
ALTER TABLE "grids"."grids" ADD CONSTRAINT "grids_population_natural" CHECK ("grids"."grids"."population" >= 0);