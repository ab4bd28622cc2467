CREATE TABLE "assessment"."omitted_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"failure" text NOT NULL,
	"reason" text NOT NULL,
	"decided_on" date NOT NULL,
	"decided_as" text NOT NULL,
	CONSTRAINT "omitted_items_once" UNIQUE("cycle_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "assessment"."score_parts" DROP CONSTRAINT "score_parts_exclusion_known";--> statement-breakpoint
ALTER TABLE "assessment"."collection_parts" ADD COLUMN "failure" text;--> statement-breakpoint
ALTER TABLE "assessment"."omitted_items" ADD CONSTRAINT "omitted_items_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."omitted_items" ADD CONSTRAINT "omitted_items_item_id_scheme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "assessment"."scheme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."score_parts" ADD CONSTRAINT "score_parts_exclusion_known" CHECK ("assessment"."score_parts"."exclusion" in ('NO_CASES', 'NO_VALUE', 'OMITTED'));--> statement-breakpoint
CREATE TRIGGER "omitted_items_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."omitted_items" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
