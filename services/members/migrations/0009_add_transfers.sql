CREATE TABLE "members"."branches" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"path" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members"."transfers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"from_id" text COLLATE "C" NOT NULL,
	"from_path" text COLLATE "C" NOT NULL,
	"to_id" text COLLATE "C" NOT NULL,
	"to_path" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"due_on" date,
	"completed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "transfers_elsewhere" CHECK ("members"."transfers"."from_id" <> "members"."transfers"."to_id"),
	CONSTRAINT "transfers_due_on_the_way" CHECK ("members"."transfers"."state" <> 'IN_TRANSIT' or "members"."transfers"."due_on" is not null),
	CONSTRAINT "transfers_completed_on" CHECK (("members"."transfers"."state" = 'COMPLETED') = ("members"."transfers"."completed_on" is not null)),
	CONSTRAINT "transfers_state_known" CHECK ("members"."transfers"."state" in ('REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED', 'COMPLETED', 'REFUSED', 'RETURNED', 'LAPSED'))
);
--> statement-breakpoint
ALTER TABLE "members"."transfers" ADD CONSTRAINT "transfers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_one_open" ON "members"."transfers" USING btree ("member_id") WHERE "members"."transfers"."state" in ('REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED');--> statement-breakpoint
CREATE INDEX "transfers_member_id_index" ON "members"."transfers" USING btree ("member_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "transfers_from_path_index" ON "members"."transfers" USING btree ("from_path","requested_at","id");--> statement-breakpoint
CREATE INDEX "transfers_to_path_index" ON "members"."transfers" USING btree ("to_path","requested_at","id");--> statement-breakpoint
CREATE INDEX "transfers_requested_at_index" ON "members"."transfers" USING btree ("requested_at","id");--> statement-breakpoint
CREATE INDEX "transfers_due_on_index" ON "members"."transfers" USING btree ("due_on") WHERE "members"."transfers"."state" = 'IN_TRANSIT';--> statement-breakpoint
ALTER TABLE "members"."transfers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."transfers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A transfer is seen in both lines, and by the member.
CREATE POLICY "in_sight" ON "members"."transfers" USING (
  coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "from_path", false)
  OR coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "to_path", false)
  OR "member_id" = (SELECT nullif(current_setting('graphroots.viewer', true), ''))
);--> statement-breakpoint
-- The receiving branch ends an affiliation that it does not see: the owner names the member, the reader never does.
CREATE POLICY "transferred" ON "members"."affiliations" TO CURRENT_USER USING (
  "member_id" = (SELECT nullif(current_setting('graphroots.transferred', true), ''))
);--> statement-breakpoint
GRANT SELECT ON "members"."transfers" TO "graphroots_members_reader";
