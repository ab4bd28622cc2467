CREATE TABLE "volunteer"."followed_feeds" (
	"feed" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text,
	"change_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "division_code_then" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "division_code_then" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."changes" ADD COLUMN "from_value" text;--> statement-breakpoint
ALTER TABLE "volunteer"."changes" ADD COLUMN "to_value" text;--> statement-breakpoint
ALTER TABLE "volunteer"."micro_wishes" ADD COLUMN "community_code_then" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "activities_division_code_then_index" ON "volunteer"."activities" USING btree ("division_code_then") WHERE "volunteer"."activities"."division_code_then" is not null;--> statement-breakpoint
CREATE INDEX "participations_division_code_then_index" ON "volunteer"."participations" USING btree ("division_code_then") WHERE "volunteer"."participations"."division_code_then" is not null;--> statement-breakpoint
CREATE INDEX "micro_wishes_community_code_then_index" ON "volunteer"."micro_wishes" USING btree ("community_code_then") WHERE "volunteer"."micro_wishes"."community_code_then" is not null;