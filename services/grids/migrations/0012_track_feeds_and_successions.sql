CREATE TABLE "grids"."grid_successions" (
	"predecessor_id" text COLLATE "C" NOT NULL,
	"successor_id" text COLLATE "C" NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "grid_successions_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "grid_successions_not_itself" CHECK ("grids"."grid_successions"."predecessor_id" <> "grids"."grid_successions"."successor_id")
);
--> statement-breakpoint
CREATE TABLE "grids"."followed_feeds" (
	"feed" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text,
	"change_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "community_code_then" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "grids"."changes" ADD COLUMN "from_value" text;--> statement-breakpoint
ALTER TABLE "grids"."changes" ADD COLUMN "to_value" text;--> statement-breakpoint
ALTER TABLE "grids"."grid_successions" ADD CONSTRAINT "grid_successions_predecessor_id_grids_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."grid_successions" ADD CONSTRAINT "grid_successions_successor_id_grids_id_fk" FOREIGN KEY ("successor_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grid_successions_successor_id_index" ON "grids"."grid_successions" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "issues_community_code_then_index" ON "grids"."issues" USING btree ("community_code_then") WHERE "grids"."issues"."community_code_then" is not null;