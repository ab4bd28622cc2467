CREATE TABLE "assessment"."evaluation_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"evaluation_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"weight" double precision NOT NULL,
	"score" double precision,
	CONSTRAINT "evaluation_items_once" UNIQUE("evaluation_id","number"),
	CONSTRAINT "evaluation_items_weighed" CHECK ("assessment"."evaluation_items"."weight" > 0 and "assessment"."evaluation_items"."weight" <= 100),
	CONSTRAINT "evaluation_items_scored" CHECK ("assessment"."evaluation_items"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "assessment"."evaluations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"direction" text NOT NULL,
	"purpose" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C",
	"post_id" text COLLATE "C",
	"asked_on" date NOT NULL,
	"due_on" date NOT NULL,
	"given_on" date,
	"score" numeric(5, 2),
	"opinion" text,
	"published_on" date,
	"sent_on" date,
	"sent_to_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "evaluations_once" UNIQUE NULLS NOT DISTINCT("direction","purpose","year","unit_id","organization_id","post_id","asked_on"),
	CONSTRAINT "evaluations_state_known" CHECK ("assessment"."evaluations"."state" in ('ASKED', 'GIVEN', 'PUBLISHED', 'SENT', 'WITHDRAWN')),
	CONSTRAINT "evaluations_direction_known" CHECK ("assessment"."evaluations"."direction" in ('OF_UNIT', 'OF_PLACE')),
	CONSTRAINT "evaluations_purpose_known" CHECK ("assessment"."evaluations"."purpose" in ('YEARLY', 'APPRAISAL', 'APPOINTMENT')),
	CONSTRAINT "evaluations_cadre" CHECK (("assessment"."evaluations"."purpose" = 'YEARLY') = ("assessment"."evaluations"."post_id" is null) and ("assessment"."evaluations"."purpose" = 'YEARLY' or "assessment"."evaluations"."direction" = 'OF_UNIT')),
	CONSTRAINT "evaluations_due" CHECK ("assessment"."evaluations"."due_on" >= "assessment"."evaluations"."asked_on"),
	CONSTRAINT "evaluations_given" CHECK (("assessment"."evaluations"."state" in ('GIVEN', 'PUBLISHED', 'SENT')) = ("assessment"."evaluations"."given_on" is not null and "assessment"."evaluations"."score" is not null)),
	CONSTRAINT "evaluations_scored" CHECK ("assessment"."evaluations"."score" between 0 and 100),
	CONSTRAINT "evaluations_sent" CHECK (("assessment"."evaluations"."state" = 'SENT') = ("assessment"."evaluations"."sent_on" is not null and "assessment"."evaluations"."sent_to_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "assessment"."evaluation_items" ADD CONSTRAINT "evaluation_items_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "assessment"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evaluations_unit_id_index" ON "assessment"."evaluations" USING btree ("unit_id","year","id");--> statement-breakpoint
CREATE INDEX "evaluations_organization_id_index" ON "assessment"."evaluations" USING btree ("organization_id","year","id");--> statement-breakpoint
CREATE INDEX "evaluations_division_code_index" ON "assessment"."evaluations" USING btree ("division_code","year","id");