-- What was one text becomes its lines, one item each.
ALTER TABLE "organization"."meetings" ALTER COLUMN "agenda" SET DATA TYPE text[]
USING coalesce(array_remove(regexp_split_to_array(btrim("agenda"), '\s*[\n\r]\s*'), ''), '{}');--> statement-breakpoint
ALTER TABLE "organization"."meetings" ALTER COLUMN "agenda" SET NOT NULL;
