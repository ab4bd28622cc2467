CREATE TABLE "grids"."changes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"action" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"division_code" text COLLATE "C",
	"path" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "grids"."idempotency_keys" (
	"actor" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"mutation" text COLLATE "C" NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_key_mutation_pk" PRIMARY KEY("actor","key","mutation")
);
--> statement-breakpoint
CREATE TABLE "grids"."trace" (
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
CREATE INDEX "idempotency_keys_at_index" ON "grids"."idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "trace_entity_id_index" ON "grids"."trace" USING btree ("entity_id","at","id");--> statement-breakpoint
CREATE TRIGGER "trace_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "grids"."trace" FOR EACH STATEMENT EXECUTE FUNCTION "grids"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "changes_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "grids"."changes" FOR EACH STATEMENT EXECUTE FUNCTION "grids"."refuse_change"();--> statement-breakpoint
INSERT INTO "grids"."trace" ("id", "entity_type", "entity_id", "action", "from_state", "to_state", "reason", "actor_id", "actor_role", "at", "recorded_at", "division_code")
SELECT e."id", 'Issue', e."issue_id", e."action", e."from_state", e."to_state", e."reason", e."actor_id", 'unknown', e."at", e."recorded_at", i."community_code"
FROM "grids"."issue_events" e JOIN "grids"."issues" i ON i."id" = e."issue_id";
