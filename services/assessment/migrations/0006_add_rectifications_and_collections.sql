CREATE TABLE "assessment"."collection_parts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"collection_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C",
	"variables" jsonb NOT NULL,
	"cursor" text,
	"finished" boolean DEFAULT false NOT NULL,
	CONSTRAINT "collection_parts_gone_on_with" CHECK (not "assessment"."collection_parts"."finished" or "assessment"."collection_parts"."cursor" is null)
);
--> statement-breakpoint
CREATE TABLE "assessment"."collections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"started_at" timestamp(3) with time zone NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"failure" text,
	CONSTRAINT "collections_once_per_cycle" UNIQUE("cycle_id")
);
--> statement-breakpoint
CREATE TABLE "assessment"."opinion_meetings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rectification_id" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"members" integer NOT NULL,
	"residents" integer NOT NULL,
	"opinions" text NOT NULL,
	CONSTRAINT "opinion_meetings_both_came" CHECK ("assessment"."opinion_meetings"."members" > 0 and "assessment"."opinion_meetings"."residents" > 0)
);
--> statement-breakpoint
CREATE TABLE "assessment"."rectification_acceptances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rectification_id" text COLLATE "C" NOT NULL,
	"accepted_on" date NOT NULL,
	"members_in_favour" integer NOT NULL,
	"members_against" integer NOT NULL,
	"residents_in_favour" integer NOT NULL,
	"residents_against" integer NOT NULL,
	CONSTRAINT "rectification_acceptances_carried" CHECK ("assessment"."rectification_acceptances"."members_in_favour" > "assessment"."rectification_acceptances"."members_against" and "assessment"."rectification_acceptances"."members_against" >= 0
        and "assessment"."rectification_acceptances"."residents_in_favour" > "assessment"."rectification_acceptances"."residents_against" and "assessment"."rectification_acceptances"."residents_against" >= 0)
);
--> statement-breakpoint
CREATE TABLE "assessment"."rectification_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"reason_id" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	CONSTRAINT "rectification_cases_once" UNIQUE("reason_id","type","key")
);
--> statement-breakpoint
CREATE TABLE "assessment"."rectification_measures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rectification_id" text COLLATE "C" NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"settled_on" date,
	"result" text,
	CONSTRAINT "rectification_measures_text_length" CHECK (char_length("assessment"."rectification_measures"."text") between 1 and 500),
	CONSTRAINT "rectification_measures_settled" CHECK (("assessment"."rectification_measures"."settled_on" is null) = ("assessment"."rectification_measures"."result" is null))
);
--> statement-breakpoint
CREATE TABLE "assessment"."rectification_reasons" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rectification_id" text COLLATE "C" NOT NULL,
	"class" text NOT NULL,
	"text" text NOT NULL,
	"found_on" date NOT NULL,
	CONSTRAINT "rectification_reasons_class_known" CHECK ("assessment"."rectification_reasons"."class" in ('LEADERSHIP', 'NO_MEETINGS', 'FORMALISM', 'POOR_SERVICE', 'DISPUTES', 'POOR_SCORE', 'OTHER')),
	CONSTRAINT "rectification_reasons_text_length" CHECK (char_length("assessment"."rectification_reasons"."text") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "assessment"."rectifications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"identified_by" text NOT NULL,
	"cycle_id" text COLLATE "C",
	"opened_on" date NOT NULL,
	"class" text,
	"owner_id" text COLLATE "C",
	"self_check" text,
	"accepted_on" date,
	"watch_until" date,
	"relapses" integer DEFAULT 0 NOT NULL,
	"relapsed_on" date,
	"relapsed_within_year" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rectifications_state_known" CHECK ("assessment"."rectifications"."state" in ('IDENTIFIED', 'CONFIRMED', 'DISMISSED', 'PLAN_DRAFTED', 'OPINIONS_HEARD', 'PLAN_APPROVED', 'IN_PROGRESS', 'SELF_CHECKED', 'ACCEPTED', 'NOT_ACCEPTED', 'WATCH', 'RELAPSED', 'CLOSED')),
	CONSTRAINT "rectifications_identified_by_known" CHECK ("assessment"."rectifications"."identified_by" in ('RULE', 'SUPERIOR', 'INSPECTOR')),
	CONSTRAINT "rectifications_class_known" CHECK ("assessment"."rectifications"."class" in ('LEADERSHIP', 'NO_MEETINGS', 'FORMALISM', 'POOR_SERVICE', 'DISPUTES', 'POOR_SCORE', 'OTHER')),
	CONSTRAINT "rectifications_confirmed_has_class" CHECK ("assessment"."rectifications"."state" in ('IDENTIFIED', 'DISMISSED') or "assessment"."rectifications"."class" is not null),
	CONSTRAINT "rectifications_relapsed_on" CHECK (("assessment"."rectifications"."relapses" > 0) = ("assessment"."rectifications"."relapsed_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment"."value_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value_id" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"counted" boolean NOT NULL,
	CONSTRAINT "value_cases_once" UNIQUE("value_id","type","key")
);
--> statement-breakpoint
ALTER TABLE "assessment"."item_values" ADD COLUMN "variables" text;--> statement-breakpoint
ALTER TABLE "assessment"."collection_parts" ADD CONSTRAINT "collection_parts_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "assessment"."collections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."collection_parts" ADD CONSTRAINT "collection_parts_item_id_scheme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "assessment"."scheme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."collections" ADD CONSTRAINT "collections_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."opinion_meetings" ADD CONSTRAINT "opinion_meetings_rectification_id_rectifications_id_fk" FOREIGN KEY ("rectification_id") REFERENCES "assessment"."rectifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."rectification_acceptances" ADD CONSTRAINT "rectification_acceptances_rectification_id_rectifications_id_fk" FOREIGN KEY ("rectification_id") REFERENCES "assessment"."rectifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."rectification_cases" ADD CONSTRAINT "rectification_cases_reason_id_rectification_reasons_id_fk" FOREIGN KEY ("reason_id") REFERENCES "assessment"."rectification_reasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."rectification_measures" ADD CONSTRAINT "rectification_measures_rectification_id_rectifications_id_fk" FOREIGN KEY ("rectification_id") REFERENCES "assessment"."rectifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."rectification_reasons" ADD CONSTRAINT "rectification_reasons_rectification_id_rectifications_id_fk" FOREIGN KEY ("rectification_id") REFERENCES "assessment"."rectifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."rectifications" ADD CONSTRAINT "rectifications_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."value_cases" ADD CONSTRAINT "value_cases_value_id_item_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "assessment"."item_values"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collection_parts_collection_id_index" ON "assessment"."collection_parts" USING btree ("collection_id","id");--> statement-breakpoint
CREATE INDEX "opinion_meetings_rectification_id_index" ON "assessment"."opinion_meetings" USING btree ("rectification_id","id");--> statement-breakpoint
CREATE INDEX "rectification_acceptances_rectification_id_index" ON "assessment"."rectification_acceptances" USING btree ("rectification_id","id");--> statement-breakpoint
CREATE INDEX "rectification_measures_rectification_id_index" ON "assessment"."rectification_measures" USING btree ("rectification_id","id");--> statement-breakpoint
CREATE INDEX "rectification_reasons_rectification_id_index" ON "assessment"."rectification_reasons" USING btree ("rectification_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "rectifications_open_unique" ON "assessment"."rectifications" USING btree ("organization_id") WHERE "assessment"."rectifications"."state" not in ('CLOSED', 'DISMISSED');--> statement-breakpoint
CREATE INDEX "rectifications_organization_id_index" ON "assessment"."rectifications" USING btree ("organization_id","opened_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_division_code_index" ON "assessment"."rectifications" USING btree ("division_code","opened_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_path_index" ON "assessment"."rectifications" USING btree ("path","opened_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_opened_on_index" ON "assessment"."rectifications" USING btree ("opened_on","id");--> statement-breakpoint
-- Measures that every city has; others are defined by `defineAssessmentMeasure`.
INSERT INTO "assessment"."assessment_measures" ("id", "code", "edition", "name", "covers", "document", "subjects", "organization", "numerator", "denominator", "interval") VALUES
('msr_meetings_held', 'MEETINGS_HELD', 1, '按期召开会议', '本社区(村)议事机构中规定了会议间隔的', 'query MeetingsHeld($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $start: DateTime, $end: DateTime) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      governingBodies(where: { status: [ACTIVE] }, first: 10) {
        nodes {
          meetingIntervalMonths
          meetings(where: { state: [HELD, MINUTED, CLOSED], plannedFrom: $start, plannedBefore: $end }, first: 100) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'governingBodies.nodes.meetings', NULL, 'governingBodies.nodes.meetingIntervalMonths'),
('msr_resolutions_done', 'RESOLUTIONS_DONE', 1, '决议落实', '本社区(村)议事机构在考核期内会议作出的决议', 'query ResolutionsDone($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $start: DateTime, $end: DateTime) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      governingBodies(where: { status: [ACTIVE] }, first: 10) {
        nodes {
          meetings(where: { state: [HELD, MINUTED, CLOSED], plannedFrom: $start, plannedBefore: $end }, first: 50) {
            nodes {
              done: resolutions(where: { state: [DONE, VERIFIED] }, first: 20) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
              all: resolutions(first: 20) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
            }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'governingBodies.nodes.meetings.nodes.done', 'governingBodies.nodes.meetings.nodes.all', NULL),
('msr_issues_on_time', 'ISSUES_ON_TIME', 1, '事项按期办结', '考核期内上报、网格位于本社区(村)的事项', 'query IssuesOnTime($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $start: DateTime, $end: DateTime, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      onTime: issues(where: { state: [RESOLVED, CLOSED], overdue: false, reportedFrom: $start, reportedBefore: $end }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      reported: issues(where: { reportedFrom: $start, reportedBefore: $end }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'onTime', 'reported', NULL),
('msr_arrivals_on_whistle', 'ARRIVALS_ON_WHISTLE', 1, '吹哨按时到场', '考核期内为本社区(村)事项吹哨召集的部门,每次召集计一次', 'query ArrivalsOnWhistle($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $start: DateTime, $end: DateTime, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      onTime: arrivals(where: { state: [ARRIVED], late: false, calledFrom: $start, calledBefore: $end }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      called: arrivals(where: { state: [CALLED, ARRIVED], calledFrom: $start, calledBefore: $end }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'onTime', 'called', NULL),
('msr_members_checked_in', 'MEMBERS_CHECKED_IN', 1, '在职党员报到', '应向本社区(村)报到的在职党员,不限考核期', 'query MembersCheckedIn($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      checkedIn: checkIns(where: { state: [CONFIRMED, ACTIVE, REVIEWED] }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      called: checkIns(where: { state: [DUE, REGISTERED, CONFIRMED, ACTIVE, REVIEWED, LAPSED] }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'checkedIn', 'called', NULL),
('msr_wishes_fulfilled', 'WISHES_FULFILLED', 1, '微心愿实现', '本社区(村)发布过的微心愿,不限考核期', 'query WishesFulfilled($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      fulfilled: microWishes(where: { state: [CONFIRMED] }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      published: microWishes(where: { state: [PUBLISHED, CLAIMED, FULFILLED, CONFIRMED, EXPIRED] }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'fulfilled', 'published', NULL),
('msr_activities_settled', 'ACTIVITIES_SETTLED', 1, '志愿活动结项', '考核期内在本社区(村)开展的志愿服务活动', 'query ActivitiesSettled($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $start: DateTime, $end: DateTime, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      settled: activities(where: { state: [SETTLED], startsFrom: $start, startsBefore: $end }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      all: activities(where: { startsFrom: $start, startsBefore: $end }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'settled', 'all', NULL);
--> statement-breakpoint
CREATE TRIGGER "value_cases_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."value_cases" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
