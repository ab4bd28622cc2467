CREATE TABLE "assessment"."followed_feeds" (
	"feed" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cursor" text,
	"change_id" text COLLATE "C",
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment"."changes" ADD COLUMN "from_value" text;--> statement-breakpoint
ALTER TABLE "assessment"."changes" ADD COLUMN "to_value" text;--> statement-breakpoint
-- What was counted and scored stays as it was given; where the organization stands, and so who may see it, follows it.
CREATE OR REPLACE FUNCTION "assessment"."keep_what_was_given"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.current OR NOT NEW.current)
    AND to_jsonb(NEW) - '{current,path,division_code}'::text[] = to_jsonb(OLD) - '{current,path,division_code}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of %.% are only ever added', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
