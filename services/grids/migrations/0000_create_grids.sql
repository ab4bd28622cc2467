CREATE SCHEMA IF NOT EXISTS "grids";
--> statement-breakpoint
CREATE TABLE "grids"."buildings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"kind" text NOT NULL,
	"household_count" integer NOT NULL,
	"compound_id" text COLLATE "C",
	"grid_id" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"lead_organization_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "buildings_household_count_natural" CHECK ("grids"."buildings"."household_count" >= 0),
	CONSTRAINT "buildings_kind_known" CHECK ("grids"."buildings"."kind" in ('RESIDENTIAL', 'COURTYARD', 'OFFICE_BUILDING'))
);
--> statement-breakpoint
CREATE TABLE "grids"."compounds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"grid_id" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "compounds_kind_known" CHECK ("grids"."compounds"."kind" in ('COMMERCIAL_HOUSING', 'OLD_COMPOUND', 'RESETTLEMENT', 'URBAN_VILLAGE'))
);
--> statement-breakpoint
CREATE TABLE "grids"."grid_posts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"grid_id" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "grid_posts_validity" CHECK ("grids"."grid_posts"."valid_to" > "grids"."grid_posts"."valid_from"),
	CONSTRAINT "grid_posts_role_known" CHECK ("grids"."grid_posts"."role" in ('GRID_HEAD', 'GRID_WORKER', 'BUILDING_HEAD', 'PARTY_LIAISON'))
);
--> statement-breakpoint
CREATE TABLE "grids"."grids" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"layer" text NOT NULL,
	"basis" text NOT NULL,
	"household_count" integer NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"lead_organization_id" text COLLATE "C",
	"valid_from" date NOT NULL,
	"valid_to" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "grids_code_extends_community" CHECK ("grids"."grids"."code" ~ '^[0-9]{15}$' and left("grids"."grids"."code", 12) = "grids"."grids"."community_code"),
	CONSTRAINT "grids_household_count_natural" CHECK ("grids"."grids"."household_count" >= 0),
	CONSTRAINT "grids_validity" CHECK ("grids"."grids"."valid_to" > "grids"."grids"."valid_from"),
	CONSTRAINT "grids_layer_known" CHECK ("grids"."grids"."layer" in ('PARTY_BUILDING', 'COMPREHENSIVE_GOVERNANCE', 'URBAN_MANAGEMENT')),
	CONSTRAINT "grids_basis_known" CHECK ("grids"."grids"."basis" in ('BLOCK', 'AREA', 'BUILDING', 'BUSINESS_DISTRICT', 'COMPOUND'))
);
--> statement-breakpoint
CREATE TABLE "grids"."issue_categories" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grids"."issue_events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"action" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"actor_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issue_events_from_state_known" CHECK ("grids"."issue_events"."from_state" in ('REPORTED', 'ACCEPTED', 'HANDLING', 'DISPATCHED', 'ESCALATED', 'RESOLVED', 'REOPENED', 'CLOSED', 'REJECTED', 'MERGED')),
	CONSTRAINT "issue_events_to_state_known" CHECK ("grids"."issue_events"."to_state" in ('REPORTED', 'ACCEPTED', 'HANDLING', 'DISPATCHED', 'ESCALATED', 'RESOLVED', 'REOPENED', 'CLOSED', 'REJECTED', 'MERGED'))
);
--> statement-breakpoint
CREATE TABLE "grids"."issues" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"category" text COLLATE "C" NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"reported_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"building_id" text COLLATE "C",
	"grid_id" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"handler_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	"open" boolean GENERATED ALWAYS AS (state not in ('CLOSED', 'REJECTED', 'MERGED')) STORED NOT NULL,
	CONSTRAINT "issues_title_length" CHECK (char_length("grids"."issues"."title") between 1 and 100),
	CONSTRAINT "issues_text_length" CHECK (char_length("grids"."issues"."text") <= 2000),
	CONSTRAINT "issues_closed_after_report" CHECK ("grids"."issues"."closed_at" >= "grids"."issues"."reported_at"),
	CONSTRAINT "issues_closed_at_when_closed" CHECK (("grids"."issues"."closed_at" is not null) = ("grids"."issues"."state" = 'CLOSED')),
	CONSTRAINT "issues_source_known" CHECK ("grids"."issues"."source" in ('GRID_WORKER', 'COMPOUND_BRANCH', 'RESIDENT', 'MEETING', 'HOTLINE')),
	CONSTRAINT "issues_state_known" CHECK ("grids"."issues"."state" in ('REPORTED', 'ACCEPTED', 'HANDLING', 'DISPATCHED', 'ESCALATED', 'RESOLVED', 'REOPENED', 'CLOSED', 'REJECTED', 'MERGED'))
);
--> statement-breakpoint
ALTER TABLE "grids"."buildings" ADD CONSTRAINT "buildings_compound_id_compounds_id_fk" FOREIGN KEY ("compound_id") REFERENCES "grids"."compounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."buildings" ADD CONSTRAINT "buildings_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."compounds" ADD CONSTRAINT "compounds_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."issue_events" ADD CONSTRAINT "issue_events_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_category_issue_categories_code_fk" FOREIGN KEY ("category") REFERENCES "grids"."issue_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "grids"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "buildings_compound_id_index" ON "grids"."buildings" USING btree ("compound_id","name","id");--> statement-breakpoint
CREATE INDEX "buildings_grid_id_index" ON "grids"."buildings" USING btree ("grid_id","name","id");--> statement-breakpoint
CREATE INDEX "buildings_community_code_index" ON "grids"."buildings" USING btree ("community_code","name","id");--> statement-breakpoint
CREATE INDEX "buildings_lead_organization_id_index" ON "grids"."buildings" USING btree ("lead_organization_id","name","id");--> statement-breakpoint
CREATE INDEX "compounds_grid_id_index" ON "grids"."compounds" USING btree ("grid_id","name","id");--> statement-breakpoint
CREATE INDEX "compounds_community_code_index" ON "grids"."compounds" USING btree ("community_code");--> statement-breakpoint
CREATE INDEX "grid_posts_grid_id_index" ON "grids"."grid_posts" USING btree ("grid_id","role","valid_from","id");--> statement-breakpoint
CREATE INDEX "grid_posts_member_id_index" ON "grids"."grid_posts" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "grids_code_index" ON "grids"."grids" USING btree ("code","id");--> statement-breakpoint
CREATE INDEX "grids_community_code_index" ON "grids"."grids" USING btree ("community_code","code","id");--> statement-breakpoint
CREATE INDEX "grids_lead_organization_id_index" ON "grids"."grids" USING btree ("lead_organization_id","code","id");--> statement-breakpoint
CREATE INDEX "issue_events_issue_id_index" ON "grids"."issue_events" USING btree ("issue_id","at","id");--> statement-breakpoint
CREATE INDEX "issues_open_building_id_index" ON "grids"."issues" USING btree ("building_id","reported_at","id") WHERE "grids"."issues"."open";--> statement-breakpoint
CREATE INDEX "issues_building_id_index" ON "grids"."issues" USING btree ("building_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "issues_grid_id_index" ON "grids"."issues" USING btree ("grid_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "issues_community_code_index" ON "grids"."issues" USING btree ("community_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "issues_handler_id_index" ON "grids"."issues" USING btree ("handler_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "issues_reported_at_index" ON "grids"."issues" USING btree ("reported_at","id");