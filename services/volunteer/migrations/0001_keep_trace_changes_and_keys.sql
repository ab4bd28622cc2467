CREATE TABLE "volunteer"."changes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"action" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"division_code" text COLLATE "C",
	"path" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "volunteer"."idempotency_keys" (
	"actor" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"mutation" text COLLATE "C" NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_key_mutation_pk" PRIMARY KEY("actor","key","mutation")
);
--> statement-breakpoint
CREATE TABLE "volunteer"."trace" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" text COLLATE "C" NOT NULL,
	"action" text NOT NULL,
	"from_state" text,
	"to_state" text,
	"reason" text,
	"actor_id" text COLLATE "C",
	"actor_role" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"back_dated" boolean GENERATED ALWAYS AS (recorded_at - at > interval '1 minute') STORED NOT NULL,
	"division_code" text COLLATE "C",
	"path" text COLLATE "C",
	"request_id" text
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_at_index" ON "volunteer"."idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "trace_entity_id_index" ON "volunteer"."trace" USING btree ("entity_id","at","id");--> statement-breakpoint
CREATE FUNCTION "volunteer"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are only ever added', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "trace_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "volunteer"."trace" FOR EACH STATEMENT EXECUTE FUNCTION "volunteer"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "changes_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "volunteer"."changes" FOR EACH STATEMENT EXECUTE FUNCTION "volunteer"."refuse_change"();
