CREATE TABLE "grids"."departments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grids"."work_orders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"department_id" text COLLATE "C" NOT NULL,
	"department_path" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"task" text NOT NULL,
	"state" text NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"done_at" timestamp(3) with time zone,
	"reply" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "work_orders_task_length" CHECK (char_length("grids"."work_orders"."task") between 1 and 500),
	CONSTRAINT "work_orders_due_after_issue" CHECK ("grids"."work_orders"."due_at" > "grids"."work_orders"."issued_at"),
	CONSTRAINT "work_orders_state_known" CHECK ("grids"."work_orders"."state" in ('ISSUED', 'ACCEPTED', 'DONE', 'REDO', 'CONFIRMED', 'RETURNED'))
);
--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "reporter_ids" text[] COLLATE "C" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "report_count" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "merged_into_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "holder" text DEFAULT 'COMMUNITY' NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "result" text;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "rating" smallint;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "comment" text;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "reopenings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."work_orders" ADD CONSTRAINT "work_orders_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."work_orders" ADD CONSTRAINT "work_orders_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "grids"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_orders_open_unique" ON "grids"."work_orders" USING btree ("issue_id","department_id") WHERE "grids"."work_orders"."state" not in ('CONFIRMED', 'RETURNED');--> statement-breakpoint
CREATE INDEX "work_orders_issue_id_index" ON "grids"."work_orders" USING btree ("issue_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_department_id_index" ON "grids"."work_orders" USING btree ("department_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_department_path_index" ON "grids"."work_orders" USING btree ("department_path","issued_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_community_code_index" ON "grids"."work_orders" USING btree ("community_code","issued_at","id");--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_merged_into_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issues_reporter_ids_index" ON "grids"."issues" USING gin ("reporter_ids");--> statement-breakpoint
CREATE INDEX "issues_merged_into_id_index" ON "grids"."issues" USING btree ("merged_into_id");--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_merged_into_when_merged" CHECK ("grids"."issues"."merged_into_id" is null or "grids"."issues"."state" = 'MERGED');--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_rating_range" CHECK ("grids"."issues"."rating" between 1 and 5);--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_report_count_positive" CHECK ("grids"."issues"."report_count" >= 1);--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_holder_known" CHECK ("grids"."issues"."holder" in ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'));--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_outcome_known" CHECK ("grids"."issues"."outcome" in ('SOLVED', 'PARTLY_SOLVED', 'EXPLAINED', 'UNFOUNDED'));