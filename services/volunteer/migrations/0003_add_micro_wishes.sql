CREATE TABLE "volunteer"."grids" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"community_code" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "volunteer"."lines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"path" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "volunteer"."wish_limits" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"amount" numeric(10, 2) NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "wish_limits_amount_positive" CHECK ("volunteer"."wish_limits"."amount" > 0),
	CONSTRAINT "wish_limits_validity" CHECK ("volunteer"."wish_limits"."valid_to" > "volunteer"."wish_limits"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "volunteer"."micro_wishes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"category" text NOT NULL,
	"budget" numeric(10, 2) NOT NULL,
	"state" text NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"grid_id" text COLLATE "C" NOT NULL,
	"wisher_id" text COLLATE "C",
	"person_id" text COLLATE "C" GENERATED ALWAYS AS (coalesce(wisher_id, id)) STORED NOT NULL,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"published_at" timestamp(3) with time zone,
	"expires_on" date,
	"claims" integer DEFAULT 0 NOT NULL,
	"lapsed_claims" integer DEFAULT 0 NOT NULL,
	"claimed_at" timestamp(3) with time zone,
	"due_on" date,
	"claimant_id" text COLLATE "C",
	"claimant_path" text COLLATE "C",
	"member_id" text COLLATE "C",
	"organization_id" text COLLATE "C",
	"unit_id" text COLLATE "C",
	"team_id" text COLLATE "C",
	"fulfilled_at" timestamp(3) with time zone,
	"confirmed_at" timestamp(3) with time zone,
	"thanks" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "micro_wishes_budget_natural" CHECK ("volunteer"."micro_wishes"."budget" >= 0),
	CONSTRAINT "micro_wishes_claimed_by_one" CHECK (num_nonnulls("volunteer"."micro_wishes"."member_id", "volunteer"."micro_wishes"."organization_id", "volunteer"."micro_wishes"."unit_id", "volunteer"."micro_wishes"."team_id") =
        case when "volunteer"."micro_wishes"."state" in ('CLAIMED', 'FULFILLED', 'CONFIRMED') then 1 else 0 end),
	CONSTRAINT "micro_wishes_claimed" CHECK (("volunteer"."micro_wishes"."state" in ('CLAIMED', 'FULFILLED', 'CONFIRMED')) = ("volunteer"."micro_wishes"."claimed_at" is not null and "volunteer"."micro_wishes"."due_on" is not null)),
	CONSTRAINT "micro_wishes_claimant" CHECK ("volunteer"."micro_wishes"."claimed_at" is null or "volunteer"."micro_wishes"."claimant_id" is not null),
	CONSTRAINT "micro_wishes_published" CHECK (("volunteer"."micro_wishes"."state" in ('SUBMITTED', 'REFUSED')) = ("volunteer"."micro_wishes"."published_at" is null and "volunteer"."micro_wishes"."expires_on" is null)),
	CONSTRAINT "micro_wishes_confirmed" CHECK (("volunteer"."micro_wishes"."state" = 'CONFIRMED') = ("volunteer"."micro_wishes"."confirmed_at" is not null)),
	CONSTRAINT "micro_wishes_category_known" CHECK ("volunteer"."micro_wishes"."category" in ('GOODS', 'REPAIR', 'COMPANY', 'STUDY', 'HEALTH', 'ERRAND', 'OTHER')),
	CONSTRAINT "micro_wishes_state_known" CHECK ("volunteer"."micro_wishes"."state" in ('SUBMITTED', 'PUBLISHED', 'CLAIMED', 'FULFILLED', 'CONFIRMED', 'REFUSED', 'EXPIRED'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."micro_wishes" ADD CONSTRAINT "micro_wishes_team_id_volunteer_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "volunteer"."volunteer_teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wish_limits_division_code_index" ON "volunteer"."wish_limits" USING btree ("division_code","valid_from");--> statement-breakpoint
CREATE INDEX "micro_wishes_community_code_index" ON "volunteer"."micro_wishes" USING btree ("community_code","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_submitted_at_index" ON "volunteer"."micro_wishes" USING btree ("submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_state_index" ON "volunteer"."micro_wishes" USING btree ("state","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_grid_id_index" ON "volunteer"."micro_wishes" USING btree ("grid_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_wisher_id_index" ON "volunteer"."micro_wishes" USING btree ("wisher_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_member_id_index" ON "volunteer"."micro_wishes" USING btree ("member_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_organization_id_index" ON "volunteer"."micro_wishes" USING btree ("organization_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_unit_id_index" ON "volunteer"."micro_wishes" USING btree ("unit_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_team_id_index" ON "volunteer"."micro_wishes" USING btree ("team_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "micro_wishes_due_on_index" ON "volunteer"."micro_wishes" USING btree ("due_on") WHERE "volunteer"."micro_wishes"."state" = 'CLAIMED';--> statement-breakpoint
CREATE INDEX "micro_wishes_expires_on_index" ON "volunteer"."micro_wishes" USING btree ("expires_on") WHERE "volunteer"."micro_wishes"."state" = 'PUBLISHED';