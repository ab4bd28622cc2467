CREATE TABLE "members"."check_in_reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"check_in_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"rating" smallint NOT NULL,
	"opinion" text NOT NULL,
	"services" integer NOT NULL,
	"hours" numeric(7, 1) NOT NULL,
	"reviewed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "check_in_reviews_rating_range" CHECK ("members"."check_in_reviews"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "members"."check_ins" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"member_id" text COLLATE "C",
	"unit_id" text COLLATE "C",
	"community_code" text COLLATE "C" NOT NULL,
	"origin_id" text COLLATE "C" NOT NULL,
	"origin_path" text COLLATE "C" NOT NULL,
	"skills" text[] NOT NULL,
	"posts_taken" text[] NOT NULL,
	"state" text NOT NULL,
	"due_on" date,
	"registered_on" date,
	"ended_on" date,
	"active_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "check_ins_one_subject" CHECK (num_nonnulls("members"."check_ins"."member_id", "members"."check_ins"."unit_id") = 1),
	CONSTRAINT "check_ins_kind_of_subject" CHECK (("members"."check_ins"."kind" = 'MEMBER') = ("members"."check_ins"."member_id" is not null)),
	CONSTRAINT "check_ins_ended" CHECK (("members"."check_ins"."state" in ('LAPSED', 'MOVED')) = ("members"."check_ins"."ended_on" is not null)),
	CONSTRAINT "check_ins_due" CHECK ("members"."check_ins"."state" <> 'DUE' or "members"."check_ins"."due_on" is not null),
	CONSTRAINT "check_ins_active_on" CHECK ("members"."check_ins"."state" not in ('CONFIRMED', 'ACTIVE', 'REVIEWED') or "members"."check_ins"."active_on" is not null),
	CONSTRAINT "check_ins_state_known" CHECK ("members"."check_ins"."state" in ('DUE', 'REGISTERED', 'CONFIRMED', 'ACTIVE', 'REVIEWED', 'LAPSED', 'MOVED')),
	CONSTRAINT "check_ins_kind_known" CHECK ("members"."check_ins"."kind" in ('MEMBER', 'UNIT'))
);
--> statement-breakpoint
CREATE TABLE "members"."credited_services" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"check_in_id" text COLLATE "C" NOT NULL,
	"what" text NOT NULL,
	"served_on" date NOT NULL,
	"hours" numeric(4, 1) NOT NULL,
	CONSTRAINT "credited_services_hours_range" CHECK ("members"."credited_services"."hours" > 0 and "members"."credited_services"."hours" <= 24)
);
--> statement-breakpoint
CREATE TABLE "members"."party_units" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members"."membership_rules" (
	"valid_from" date PRIMARY KEY NOT NULL,
	"valid_to" date,
	"register_days" integer NOT NULL,
	"idle_days" integer NOT NULL,
	"risk_days" integer NOT NULL,
	"lost_days" integer NOT NULL,
	CONSTRAINT "membership_rules_validity" CHECK ("members"."membership_rules"."valid_to" > "members"."membership_rules"."valid_from"),
	CONSTRAINT "membership_rules_positive" CHECK (least("members"."membership_rules"."register_days", "members"."membership_rules"."idle_days", "members"."membership_rules"."risk_days") > 0),
	CONSTRAINT "membership_rules_risk_before_loss" CHECK ("members"."membership_rules"."lost_days" > "members"."membership_rules"."risk_days")
);
--> statement-breakpoint
ALTER TABLE "members"."check_in_reviews" ADD CONSTRAINT "check_in_reviews_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "members"."check_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."check_ins" ADD CONSTRAINT "check_ins_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."check_ins" ADD CONSTRAINT "check_ins_unit_id_party_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "members"."party_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."credited_services" ADD CONSTRAINT "credited_services_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "members"."check_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_reviews_one_a_year" ON "members"."check_in_reviews" USING btree ("check_in_id","year");--> statement-breakpoint
CREATE INDEX "check_in_reviews_reviewed_at_index" ON "members"."check_in_reviews" USING btree ("reviewed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_one_of_a_member" ON "members"."check_ins" USING btree ("member_id") WHERE "members"."check_ins"."state" not in ('LAPSED', 'MOVED');--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_one_of_a_unit" ON "members"."check_ins" USING btree ("unit_id","community_code") WHERE "members"."check_ins"."state" not in ('LAPSED', 'MOVED');--> statement-breakpoint
CREATE INDEX "check_ins_member_id_index" ON "members"."check_ins" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "check_ins_unit_id_index" ON "members"."check_ins" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "check_ins_community_code_index" ON "members"."check_ins" USING btree ("community_code","id");--> statement-breakpoint
CREATE INDEX "check_ins_origin_path_index" ON "members"."check_ins" USING btree ("origin_path","id");--> statement-breakpoint
CREATE INDEX "check_ins_active_on_index" ON "members"."check_ins" USING btree ("active_on") WHERE "members"."check_ins"."state" in ('CONFIRMED', 'ACTIVE', 'REVIEWED');--> statement-breakpoint
CREATE INDEX "credited_services_check_in_id_index" ON "members"."credited_services" USING btree ("check_in_id","served_on","id");--> statement-breakpoint
ALTER TABLE "members"."membership_rules" ADD CONSTRAINT "membership_rules_one_a_day" EXCLUDE USING gist (daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
INSERT INTO "members"."membership_rules" ("valid_from", "register_days", "idle_days", "risk_days", "lost_days") VALUES ('2000-01-01', 30, 365, 30, 90);--> statement-breakpoint
ALTER TABLE "members"."check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."check_ins" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."credited_services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."credited_services" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."check_in_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."check_in_reviews" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A check-in is seen in the territory it is made in, in the line of origin, and by the member.
CREATE POLICY "in_sight" ON "members"."check_ins" USING (
  coalesce((SELECT nullif(current_setting('graphroots.territory', true), '')::"members"."code_ranges") @> "community_code", false)
  OR coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "origin_path", false)
  OR "member_id" = (SELECT nullif(current_setting('graphroots.viewer', true), ''))
);--> statement-breakpoint
CREATE POLICY "in_sight" ON "members"."credited_services" USING (
  EXISTS (SELECT FROM "members"."check_ins" "c" WHERE "c"."id" = "check_in_id")
);--> statement-breakpoint
CREATE POLICY "in_sight" ON "members"."check_in_reviews" USING (
  EXISTS (SELECT FROM "members"."check_ins" "c" WHERE "c"."id" = "check_in_id")
);--> statement-breakpoint
CREATE POLICY "counted" ON "members"."check_ins" FOR SELECT TO CURRENT_USER USING ((SELECT current_setting('graphroots.statistics', true)) = 'on');--> statement-breakpoint
CREATE VIEW "members"."check_ins_counted" AS
  SELECT "id", "kind", "member_id", "unit_id", "community_code", "origin_id", "origin_path", "state", "due_on"
  FROM "members"."check_ins" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';--> statement-breakpoint
-- Whoever moves may go where the one who notes it sees nothing: the owner names the member, the reader never does.
CREATE POLICY "transferred" ON "members"."members" TO CURRENT_USER USING (
  "id" = (SELECT nullif(current_setting('graphroots.transferred', true), ''))
);--> statement-breakpoint
CREATE POLICY "transferred" ON "members"."check_ins" TO CURRENT_USER USING (
  "member_id" = (SELECT nullif(current_setting('graphroots.transferred', true), ''))
);--> statement-breakpoint
GRANT SELECT ON "members"."check_ins", "members"."credited_services", "members"."check_in_reviews", "members"."check_ins_counted" TO "graphroots_members_reader";
