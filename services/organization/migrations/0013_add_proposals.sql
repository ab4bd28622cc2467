CREATE TABLE "organization"."appraisals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"stage" text NOT NULL,
	"held_on" date NOT NULL,
	"in_favour" integer NOT NULL,
	"against" integer NOT NULL,
	"abstained" integer NOT NULL,
	CONSTRAINT "appraisals_proposal_id_stage_unique" UNIQUE("proposal_id","stage"),
	CONSTRAINT "appraisals_votes" CHECK (least("organization"."appraisals"."in_favour", "organization"."appraisals"."against", "organization"."appraisals"."abstained") >= 0),
	CONSTRAINT "appraisals_stage_known" CHECK ("organization"."appraisals"."stage" in ('BEFORE_ADOPTION', 'AFTER_IMPLEMENTATION'))
);
--> statement-breakpoint
CREATE TABLE "organization"."deliberation_participants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"deliberation_id" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "deliberation_participants_deliberation_id_role_unique" UNIQUE("deliberation_id","role"),
	CONSTRAINT "deliberation_participants_count" CHECK ("organization"."deliberation_participants"."count" >= 1),
	CONSTRAINT "deliberation_participants_role_known" CHECK ("organization"."deliberation_participants"."role" in ('PARTY_DELEGATE', 'PEOPLES_CONGRESS_DEPUTY', 'CPPCC_MEMBER', 'WORKER', 'RESIDENT', 'UNIT', 'EXPERT'))
);
--> statement-breakpoint
CREATE TABLE "organization"."deliberations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"stage" text NOT NULL,
	"held_on" date NOT NULL,
	"meeting_id" text COLLATE "C",
	"conclusion" text NOT NULL,
	CONSTRAINT "deliberations_conclusion_length" CHECK (char_length("organization"."deliberations"."conclusion") between 1 and 1000),
	CONSTRAINT "deliberations_stage_known" CHECK ("organization"."deliberations"."stage" in ('COMMITTEE', 'JOINT_CONFERENCE'))
);
--> statement-breakpoint
CREATE TABLE "organization"."proposals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"topic" text NOT NULL,
	"text" text NOT NULL,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"raiser_id" text COLLATE "C",
	"raised_at" timestamp(3) with time zone NOT NULL,
	"screened_at" timestamp(3) with time zone,
	"decision" text,
	"owner_id" text COLLATE "C",
	"owner_path" text COLLATE "C",
	"due_on" date,
	"report" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "proposals_topic_length" CHECK (char_length("organization"."proposals"."topic") between 1 and 100),
	CONSTRAINT "proposals_text_length" CHECK (char_length("organization"."proposals"."text") between 1 and 1000),
	CONSTRAINT "proposals_screened" CHECK (case when "organization"."proposals"."state" = 'RAISED' then "organization"."proposals"."screened_at" is null
        else "organization"."proposals"."screened_at" is not null or "organization"."proposals"."state" in ('NOT_ADOPTED', 'WITHDRAWN') end),
	CONSTRAINT "proposals_decided" CHECK (("organization"."proposals"."state" in ('ADOPTED', 'IMPLEMENTING', 'REPORTED_BACK', 'CLOSED')) = ("organization"."proposals"."decision" is not null)),
	CONSTRAINT "proposals_owned" CHECK (num_nonnulls("organization"."proposals"."owner_id", "organization"."proposals"."owner_path", "organization"."proposals"."due_on") = 3 or
        (num_nonnulls("organization"."proposals"."owner_id", "organization"."proposals"."owner_path", "organization"."proposals"."due_on") = 0 and
          "organization"."proposals"."state" not in ('IMPLEMENTING', 'REPORTED_BACK', 'CLOSED'))),
	CONSTRAINT "proposals_reported" CHECK (("organization"."proposals"."state" in ('REPORTED_BACK', 'CLOSED')) = ("organization"."proposals"."report" is not null)),
	CONSTRAINT "proposals_mode_known" CHECK ("organization"."proposals"."mode" in ('SELF_GOVERNANCE', 'LAW', 'VIRTUE', 'CO_GOVERNANCE')),
	CONSTRAINT "proposals_state_known" CHECK ("organization"."proposals"."state" in ('RAISED', 'SCREENED', 'PROPOSED', 'DISCUSSED', 'APPRAISED', 'ADOPTED', 'IMPLEMENTING', 'REPORTED_BACK', 'CLOSED', 'NOT_ADOPTED', 'WITHDRAWN'))
);
--> statement-breakpoint
ALTER TABLE "organization"."resolutions" ADD COLUMN "proposal_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "organization"."appraisals" ADD CONSTRAINT "appraisals_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "organization"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."deliberation_participants" ADD CONSTRAINT "deliberation_participants_deliberation_id_deliberations_id_fk" FOREIGN KEY ("deliberation_id") REFERENCES "organization"."deliberations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."deliberations" ADD CONSTRAINT "deliberations_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "organization"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."deliberations" ADD CONSTRAINT "deliberations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "organization"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."proposals" ADD CONSTRAINT "proposals_community_code_divisions_code_fk" FOREIGN KEY ("community_code") REFERENCES "organization"."divisions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization"."proposals" ADD CONSTRAINT "proposals_owner_id_party_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "organization"."party_organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliberations_proposal_id_index" ON "organization"."deliberations" USING btree ("proposal_id","id");--> statement-breakpoint
CREATE INDEX "deliberations_meeting_id_index" ON "organization"."deliberations" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "proposals_community_code_index" ON "organization"."proposals" USING btree ("community_code","raised_at","id");--> statement-breakpoint
CREATE INDEX "proposals_state_index" ON "organization"."proposals" USING btree ("state","raised_at","id");--> statement-breakpoint
CREATE INDEX "proposals_owner_id_index" ON "organization"."proposals" USING btree ("owner_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "proposals_raiser_id_index" ON "organization"."proposals" USING btree ("raiser_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "proposals_raised_at_index" ON "organization"."proposals" USING btree ("raised_at","id");--> statement-breakpoint
ALTER TABLE "organization"."resolutions" ADD CONSTRAINT "resolutions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "organization"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resolutions_proposal_id_index" ON "organization"."resolutions" USING btree ("proposal_id","adopted_at","id") WHERE "organization"."resolutions"."proposal_id" is not null;