CREATE TABLE "grids"."arrivals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"whistle_id" text COLLATE "C" NOT NULL,
	"department_id" text COLLATE "C" NOT NULL,
	"department_path" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"called_at" timestamp(3) with time zone NOT NULL,
	"arrive_by" timestamp(3) with time zone NOT NULL,
	"arrived_at" timestamp(3) with time zone,
	"rating" smallint,
	"comment" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "arrivals_arrived_after_call" CHECK ("grids"."arrivals"."arrived_at" >= "grids"."arrivals"."called_at"),
	CONSTRAINT "arrivals_arrived_at_when_arrived" CHECK (("grids"."arrivals"."arrived_at" is not null) = ("grids"."arrivals"."state" = 'ARRIVED')),
	CONSTRAINT "arrivals_rating_range" CHECK ("grids"."arrivals"."rating" between 1 and 5),
	CONSTRAINT "arrivals_state_known" CHECK ("grids"."arrivals"."state" in ('CALLED', 'ARRIVED', 'EXCUSED'))
);
--> statement-breakpoint
CREATE TABLE "grids"."whistles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"blown_at" timestamp(3) with time zone NOT NULL,
	"arrive_by" timestamp(3) with time zone NOT NULL,
	"plan" text,
	"result" text,
	"settled_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "whistles_reason_length" CHECK (char_length("grids"."whistles"."reason") between 1 and 500),
	CONSTRAINT "whistles_arrive_after_blown" CHECK ("grids"."whistles"."arrive_by" > "grids"."whistles"."blown_at"),
	CONSTRAINT "whistles_state_known" CHECK ("grids"."whistles"."state" in ('BLOWN', 'GATHERING', 'JOINT_HANDLING', 'SETTLED', 'RATED', 'CANCELLED'))
);
--> statement-breakpoint
ALTER TABLE "grids"."arrivals" ADD CONSTRAINT "arrivals_whistle_id_whistles_id_fk" FOREIGN KEY ("whistle_id") REFERENCES "grids"."whistles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."arrivals" ADD CONSTRAINT "arrivals_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "grids"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."whistles" ADD CONSTRAINT "whistles_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "arrivals_department_unique" ON "grids"."arrivals" USING btree ("whistle_id","department_id");--> statement-breakpoint
CREATE INDEX "arrivals_department_id_index" ON "grids"."arrivals" USING btree ("department_id","called_at","id");--> statement-breakpoint
CREATE INDEX "arrivals_department_path_index" ON "grids"."arrivals" USING btree ("department_path","called_at","id");--> statement-breakpoint
CREATE INDEX "arrivals_community_code_index" ON "grids"."arrivals" USING btree ("community_code","called_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "whistles_open_unique" ON "grids"."whistles" USING btree ("issue_id") WHERE "grids"."whistles"."state" not in ('RATED', 'CANCELLED');--> statement-breakpoint
CREATE INDEX "whistles_issue_id_index" ON "grids"."whistles" USING btree ("issue_id","blown_at","id");--> statement-breakpoint
CREATE INDEX "whistles_community_code_index" ON "grids"."whistles" USING btree ("community_code","blown_at","id");--> statement-breakpoint
CREATE INDEX "whistles_blown_at_index" ON "grids"."whistles" USING btree ("blown_at","id");