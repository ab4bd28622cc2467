CREATE TABLE "members"."contact_attempts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"channel" text NOT NULL,
	"reached" boolean NOT NULL,
	"tried_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "contact_attempts_channel_known" CHECK ("members"."contact_attempts"."channel" in ('PHONE', 'MESSAGE', 'VISIT', 'FAMILY', 'EMPLOYER'))
);
--> statement-breakpoint
CREATE TABLE "members"."floating_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"branch_id" text COLLATE "C" NOT NULL,
	"branch_path" text COLLATE "C" NOT NULL,
	"transfer_id" text COLLATE "C",
	"since" date NOT NULL,
	"whereabouts" text,
	"receiving_id" text COLLATE "C",
	"receiving_path" text COLLATE "C",
	"accepted_on" date,
	"state" text NOT NULL,
	"contact_on" date NOT NULL,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "floating_cases_receiving" CHECK (num_nulls("members"."floating_cases"."receiving_id", "members"."floating_cases"."receiving_path") in (0, 2)),
	CONSTRAINT "floating_cases_accepted" CHECK ("members"."floating_cases"."accepted_on" is null or "members"."floating_cases"."receiving_id" is not null),
	CONSTRAINT "floating_cases_ended" CHECK (("members"."floating_cases"."state" = 'OPEN') = ("members"."floating_cases"."ended_on" is null)),
	CONSTRAINT "floating_cases_state_known" CHECK ("members"."floating_cases"."state" in ('OPEN', 'FOUND', 'RETURNED'))
);
--> statement-breakpoint
ALTER TABLE "members"."contact_attempts" ADD CONSTRAINT "contact_attempts_case_id_floating_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "members"."floating_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."floating_cases" ADD CONSTRAINT "floating_cases_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."floating_cases" ADD CONSTRAINT "floating_cases_transfer_id_transfers_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "members"."transfers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_attempts_case_id_index" ON "members"."contact_attempts" USING btree ("case_id","tried_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "floating_cases_one_open" ON "members"."floating_cases" USING btree ("member_id") WHERE "members"."floating_cases"."state" = 'OPEN';--> statement-breakpoint
CREATE INDEX "floating_cases_member_id_index" ON "members"."floating_cases" USING btree ("member_id","since","id");--> statement-breakpoint
CREATE INDEX "floating_cases_branch_path_index" ON "members"."floating_cases" USING btree ("branch_path","contact_on","id");--> statement-breakpoint
CREATE INDEX "floating_cases_receiving_path_index" ON "members"."floating_cases" USING btree ("receiving_path","contact_on","id");--> statement-breakpoint
CREATE INDEX "floating_cases_contact_on_index" ON "members"."floating_cases" USING btree ("contact_on","id");--> statement-breakpoint
ALTER TABLE "members"."floating_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."floating_cases" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."contact_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."contact_attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A case is seen in the line of the branch and of the receiving one, and by the member.
CREATE POLICY "in_sight" ON "members"."floating_cases" USING (
  coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "branch_path", false)
  OR coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "receiving_path", false)
  OR "member_id" = (SELECT nullif(current_setting('graphroots.viewer', true), ''))
);--> statement-breakpoint
CREATE POLICY "in_sight" ON "members"."contact_attempts" USING (
  EXISTS (SELECT FROM "members"."floating_cases" "f" WHERE "f"."id" = "case_id")
);--> statement-breakpoint
CREATE POLICY "counted" ON "members"."floating_cases" FOR SELECT TO CURRENT_USER USING ((SELECT current_setting('graphroots.statistics', true)) = 'on');--> statement-breakpoint
CREATE VIEW "members"."floating_cases_counted" AS
  SELECT "id", "member_id", "branch_id", "branch_path", "receiving_path", "state", "contact_on"
  FROM "members"."floating_cases" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';--> statement-breakpoint
GRANT SELECT ON "members"."floating_cases", "members"."contact_attempts", "members"."floating_cases_counted", "members"."membership_rules" TO "graphroots_members_reader";
