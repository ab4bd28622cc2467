CREATE TABLE "assessment"."score_appeals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"grounds" text NOT NULL,
	"filed_on" date NOT NULL,
	"settled_on" date,
	"finding" text,
	"corrected_revision" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "score_appeals_state_known" CHECK ("assessment"."score_appeals"."state" in ('FILED', 'WITHDRAWN', 'UPHELD', 'REJECTED')),
	CONSTRAINT "score_appeals_settled" CHECK (("assessment"."score_appeals"."state" = 'FILED') = ("assessment"."score_appeals"."settled_on" is null)),
	CONSTRAINT "score_appeals_corrected" CHECK (("assessment"."score_appeals"."state" = 'UPHELD') = ("assessment"."score_appeals"."corrected_revision" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment"."held_posts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"assessed_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"post_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "held_posts_once" UNIQUE("assessed_id","day","post_id")
);
--> statement-breakpoint
ALTER TABLE "assessment"."score_appeals" ADD CONSTRAINT "score_appeals_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."held_posts" ADD CONSTRAINT "held_posts_assessed_id_assessed_organizations_id_fk" FOREIGN KEY ("assessed_id") REFERENCES "assessment"."assessed_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "score_appeals_open_unique" ON "assessment"."score_appeals" USING btree ("cycle_id","organization_id") WHERE "assessment"."score_appeals"."state" = 'FILED';--> statement-breakpoint
CREATE INDEX "score_appeals_cycle_id_index" ON "assessment"."score_appeals" USING btree ("cycle_id","filed_on","id");--> statement-breakpoint
CREATE INDEX "score_appeals_organization_id_index" ON "assessment"."score_appeals" USING btree ("organization_id","cycle_id");--> statement-breakpoint
CREATE TRIGGER "held_posts_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."held_posts" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
