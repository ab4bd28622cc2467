CREATE TABLE "members"."followed_feeds" (
	"feed" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text,
	"change_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "members"."changes" ADD COLUMN "from_value" text;--> statement-breakpoint
ALTER TABLE "members"."changes" ADD COLUMN "to_value" text;