CREATE TABLE "assessment"."debriefing_questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"debriefing_id" text COLLATE "C" NOT NULL,
	"asker" text NOT NULL,
	"text" text NOT NULL,
	"answer" text,
	CONSTRAINT "debriefing_questions_asker_known" CHECK ("assessment"."debriefing_questions"."asker" in ('MEMBER', 'RESIDENT', 'UNIT', 'SUPERIOR', 'PEER'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."debriefing_votes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"debriefing_id" text COLLATE "C" NOT NULL,
	"voter" text NOT NULL,
	"good" integer NOT NULL,
	"fair" integer NOT NULL,
	"poor" integer NOT NULL,
	CONSTRAINT "debriefing_votes_once_per_kind" UNIQUE("debriefing_id","voter"),
	CONSTRAINT "debriefing_votes_voter_known" CHECK ("assessment"."debriefing_votes"."voter" in ('MEMBER', 'RESIDENT', 'UNIT', 'SUPERIOR', 'PEER')),
	CONSTRAINT "debriefing_votes_counted" CHECK (least("assessment"."debriefing_votes"."good", "assessment"."debriefing_votes"."fair", "assessment"."debriefing_votes"."poor") >= 0)
);
--> statement-breakpoint
CREATE TABLE "assessment"."debriefings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"post_id" text COLLATE "C",
	"report" text NOT NULL,
	"filed_on" date NOT NULL,
	"held_on" date,
	"comment" text,
	"grade" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "debriefings_once_per_cycle" UNIQUE("cycle_id","organization_id"),
	CONSTRAINT "debriefings_state_known" CHECK ("assessment"."debriefings"."state" in ('FILED', 'HELD', 'GRADED')),
	CONSTRAINT "debriefings_grade_known" CHECK ("assessment"."debriefings"."grade" in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
	CONSTRAINT "debriefings_held" CHECK (("assessment"."debriefings"."state" = 'FILED') = ("assessment"."debriefings"."held_on" is null)),
	CONSTRAINT "debriefings_graded" CHECK (("assessment"."debriefings"."state" = 'GRADED') = ("assessment"."debriefings"."grade" is not null and "assessment"."debriefings"."comment" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment"."feedback" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"round" integer NOT NULL,
	"state" text NOT NULL,
	"given_on" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_once_per_round" UNIQUE("cycle_id","organization_id","round"),
	CONSTRAINT "feedback_state_known" CHECK ("assessment"."feedback"."state" in ('GIVEN', 'ANSWERED')),
	CONSTRAINT "feedback_round_range" CHECK ("assessment"."feedback"."round" between 1 and 3),
	CONSTRAINT "feedback_answered" CHECK (("assessment"."feedback"."state" = 'ANSWERED') = ("assessment"."feedback"."answer" is not null and "assessment"."feedback"."answered_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment"."feedback_findings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"feedback_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C",
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment"."debriefing_questions" ADD CONSTRAINT "debriefing_questions_debriefing_id_debriefings_id_fk" FOREIGN KEY ("debriefing_id") REFERENCES "assessment"."debriefings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."debriefing_votes" ADD CONSTRAINT "debriefing_votes_debriefing_id_debriefings_id_fk" FOREIGN KEY ("debriefing_id") REFERENCES "assessment"."debriefings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."debriefings" ADD CONSTRAINT "debriefings_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."feedback" ADD CONSTRAINT "feedback_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."feedback_findings" ADD CONSTRAINT "feedback_findings_feedback_id_feedback_id_fk" FOREIGN KEY ("feedback_id") REFERENCES "assessment"."feedback"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."feedback_findings" ADD CONSTRAINT "feedback_findings_item_id_scheme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "assessment"."scheme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "debriefing_questions_debriefing_id_index" ON "assessment"."debriefing_questions" USING btree ("debriefing_id","id");--> statement-breakpoint
CREATE INDEX "debriefings_cycle_id_index" ON "assessment"."debriefings" USING btree ("cycle_id","filed_on","id");--> statement-breakpoint
CREATE INDEX "feedback_cycle_id_index" ON "assessment"."feedback" USING btree ("cycle_id","given_on","id");--> statement-breakpoint
CREATE INDEX "feedback_findings_feedback_id_index" ON "assessment"."feedback_findings" USING btree ("feedback_id","id");--> statement-breakpoint
CREATE TRIGGER "debriefing_votes_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."debriefing_votes" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "feedback_findings_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."feedback_findings" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
