CREATE TABLE "volunteer"."exchange_categories" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "exchange_categories_validity" CHECK ("volunteer"."exchange_categories"."valid_to" > "volunteer"."exchange_categories"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "volunteer"."claim_evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "volunteer"."claim_limits" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"most" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claim_limits_most_natural" CHECK ("volunteer"."claim_limits"."most" >= 0),
	CONSTRAINT "claim_limits_kind_known" CHECK ("volunteer"."claim_limits"."kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."claims" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"need_id" text COLLATE "C",
	"resource_id" text COLLATE "C",
	"project_id" text COLLATE "C",
	"state" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"terms" text,
	"claimant_id" text COLLATE "C" NOT NULL,
	"claimant_kind" text NOT NULL,
	"claimant_division_code" text COLLATE "C" NOT NULL,
	"claimant_path" text COLLATE "C",
	"owner_id" text COLLATE "C" NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_division_code" text COLLATE "C" NOT NULL,
	"owner_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"claimed_at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"started_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"given_up_by_id" text COLLATE "C",
	"receiver_rating" smallint,
	"receiver_comment" text,
	"provider_rating" smallint,
	"provider_comment" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claims_of_one_item" CHECK (num_nonnulls("volunteer"."claims"."need_id", "volunteer"."claims"."resource_id", "volunteer"."claims"."project_id") = 1),
	CONSTRAINT "claims_quantity_positive" CHECK ("volunteer"."claims"."quantity" >= 1),
	CONSTRAINT "claims_claimant_not_owner" CHECK ("volunteer"."claims"."claimant_id" <> "volunteer"."claims"."owner_id"),
	CONSTRAINT "claims_terms_length" CHECK (char_length("volunteer"."claims"."terms") <= 500),
	CONSTRAINT "claims_receiver_rating_range" CHECK ("volunteer"."claims"."receiver_rating" between 1 and 5),
	CONSTRAINT "claims_provider_rating_range" CHECK ("volunteer"."claims"."provider_rating" between 1 and 5),
	CONSTRAINT "claims_given_up_by_somebody" CHECK (("volunteer"."claims"."given_up_by_id" is not null) = ("volunteer"."claims"."state" = 'GIVEN_UP')),
	CONSTRAINT "claims_state_known" CHECK ("volunteer"."claims"."state" in ('PENDING', 'APPROVED', 'IN_DELIVERY', 'DELIVERED', 'DISPUTED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GIVEN_UP')),
	CONSTRAINT "claims_claimant_kind_known" CHECK ("volunteer"."claims"."claimant_kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER')),
	CONSTRAINT "claims_owner_kind_known" CHECK ("volunteer"."claims"."owner_kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."needs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"category_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_division_code" text COLLATE "C" NOT NULL,
	"owner_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"grid_id" text COLLATE "C",
	"compound_id" text COLLATE "C",
	"quantity" integer DEFAULT 1 NOT NULL,
	"measure" text,
	"taken" integer DEFAULT 0 NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"expires_on" date NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"listed_at" timestamp(3) with time zone,
	"first_claimed_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"urgency" text NOT NULL,
	"for_residents" boolean DEFAULT false NOT NULL,
	CONSTRAINT "needs_title_length" CHECK (char_length("volunteer"."needs"."title") between 1 and 100),
	CONSTRAINT "needs_text_length" CHECK (char_length("volunteer"."needs"."text") <= 2000),
	CONSTRAINT "needs_quantity_positive" CHECK ("volunteer"."needs"."quantity" >= 1),
	CONSTRAINT "needs_taken_in_quantity" CHECK ("volunteer"."needs"."taken" between 0 and "volunteer"."needs"."quantity"),
	CONSTRAINT "needs_to_after_from" CHECK ("volunteer"."needs"."to_day" >= "volunteer"."needs"."from_day"),
	CONSTRAINT "needs_state_known" CHECK ("volunteer"."needs"."state" in ('DRAFT', 'SUBMITTED', 'LISTED', 'CLAIMED', 'IN_DELIVERY', 'DELIVERED', 'CLOSED', 'RETURNED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "needs_owner_kind_known" CHECK ("volunteer"."needs"."owner_kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER')),
	CONSTRAINT "needs_urgency_known" CHECK ("volunteer"."needs"."urgency" in ('LOW', 'NORMAL', 'HIGH', 'URGENT'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."exchange_parties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C",
	"last_asked_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_parties_path_form" CHECK ("volunteer"."exchange_parties"."path" ~ '^([0-9a-z]+/)+$'),
	CONSTRAINT "exchange_parties_kind_known" CHECK ("volunteer"."exchange_parties"."kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."projects" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"category_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_division_code" text COLLATE "C" NOT NULL,
	"owner_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"grid_id" text COLLATE "C",
	"compound_id" text COLLATE "C",
	"quantity" integer DEFAULT 1 NOT NULL,
	"measure" text,
	"taken" integer DEFAULT 0 NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"expires_on" date NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"listed_at" timestamp(3) with time zone,
	"first_claimed_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"need_id" text COLLATE "C",
	"resource_id" text COLLATE "C",
	"booklet_code" text COLLATE "C",
	"booklet_year" integer,
	"number" integer,
	CONSTRAINT "projects_title_length" CHECK (char_length("volunteer"."projects"."title") between 1 and 100),
	CONSTRAINT "projects_text_length" CHECK (char_length("volunteer"."projects"."text") <= 2000),
	CONSTRAINT "projects_quantity_positive" CHECK ("volunteer"."projects"."quantity" >= 1),
	CONSTRAINT "projects_taken_in_quantity" CHECK ("volunteer"."projects"."taken" between 0 and "volunteer"."projects"."quantity"),
	CONSTRAINT "projects_to_after_from" CHECK ("volunteer"."projects"."to_day" >= "volunteer"."projects"."from_day"),
	CONSTRAINT "projects_state_known" CHECK ("volunteer"."projects"."state" in ('DRAFT', 'SUBMITTED', 'LISTED', 'CLAIMED', 'IN_DELIVERY', 'DELIVERED', 'CLOSED', 'RETURNED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "projects_owner_kind_known" CHECK ("volunteer"."projects"."owner_kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER')),
	CONSTRAINT "projects_numbered" CHECK (num_nonnulls("volunteer"."projects"."booklet_code", "volunteer"."projects"."booklet_year", "volunteer"."projects"."number") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."resources" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"category_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_division_code" text COLLATE "C" NOT NULL,
	"owner_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"grid_id" text COLLATE "C",
	"compound_id" text COLLATE "C",
	"quantity" integer DEFAULT 1 NOT NULL,
	"measure" text,
	"taken" integer DEFAULT 0 NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"expires_on" date NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"listed_at" timestamp(3) with time zone,
	"first_claimed_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resources_title_length" CHECK (char_length("volunteer"."resources"."title") between 1 and 100),
	CONSTRAINT "resources_text_length" CHECK (char_length("volunteer"."resources"."text") <= 2000),
	CONSTRAINT "resources_quantity_positive" CHECK ("volunteer"."resources"."quantity" >= 1),
	CONSTRAINT "resources_taken_in_quantity" CHECK ("volunteer"."resources"."taken" between 0 and "volunteer"."resources"."quantity"),
	CONSTRAINT "resources_to_after_from" CHECK ("volunteer"."resources"."to_day" >= "volunteer"."resources"."from_day"),
	CONSTRAINT "resources_state_known" CHECK ("volunteer"."resources"."state" in ('DRAFT', 'SUBMITTED', 'LISTED', 'CLAIMED', 'IN_DELIVERY', 'DELIVERED', 'CLOSED', 'RETURNED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "resources_owner_kind_known" CHECK ("volunteer"."resources"."owner_kind" in ('UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."claim_evidence" ADD CONSTRAINT "claim_evidence_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "volunteer"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claim_evidence" ADD CONSTRAINT "claim_evidence_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "volunteer"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "volunteer"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "volunteer"."resources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "volunteer"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_claimant_id_exchange_parties_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_owner_id_exchange_parties_id_fk" FOREIGN KEY ("owner_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_given_up_by_id_exchange_parties_id_fk" FOREIGN KEY ("given_up_by_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."needs" ADD CONSTRAINT "needs_category_code_exchange_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "volunteer"."exchange_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."needs" ADD CONSTRAINT "needs_owner_id_exchange_parties_id_fk" FOREIGN KEY ("owner_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."projects" ADD CONSTRAINT "projects_category_code_exchange_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "volunteer"."exchange_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."projects" ADD CONSTRAINT "projects_owner_id_exchange_parties_id_fk" FOREIGN KEY ("owner_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."projects" ADD CONSTRAINT "projects_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "volunteer"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."projects" ADD CONSTRAINT "projects_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "volunteer"."resources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."resources" ADD CONSTRAINT "resources_category_code_exchange_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "volunteer"."exchange_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."resources" ADD CONSTRAINT "resources_owner_id_exchange_parties_id_fk" FOREIGN KEY ("owner_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_evidence_claim_id_index" ON "volunteer"."claim_evidence" USING btree ("claim_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_limits_division_code_unique" ON "volunteer"."claim_limits" USING btree ("division_code","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_open_unique" ON "volunteer"."claims" USING btree ("claimant_id",coalesce("need_id", "resource_id", "project_id")) WHERE "volunteer"."claims"."state" not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GIVEN_UP');--> statement-breakpoint
CREATE INDEX "claims_need_id_index" ON "volunteer"."claims" USING btree ("need_id","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_resource_id_index" ON "volunteer"."claims" USING btree ("resource_id","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_project_id_index" ON "volunteer"."claims" USING btree ("project_id","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_claimant_id_index" ON "volunteer"."claims" USING btree ("claimant_id","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_owner_id_index" ON "volunteer"."claims" USING btree ("owner_id","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_claimant_path_index" ON "volunteer"."claims" USING btree ("claimant_path","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_owner_path_index" ON "volunteer"."claims" USING btree ("owner_path","claimed_at","id");--> statement-breakpoint
CREATE INDEX "claims_division_code_index" ON "volunteer"."claims" USING btree ("division_code","claimed_at","id");--> statement-breakpoint
CREATE INDEX "needs_owner_id_index" ON "volunteer"."needs" USING btree ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "needs_owner_path_index" ON "volunteer"."needs" USING btree ("owner_path","created_at","id");--> statement-breakpoint
CREATE INDEX "needs_division_code_index" ON "volunteer"."needs" USING btree ("division_code","created_at","id");--> statement-breakpoint
CREATE INDEX "needs_compound_id_index" ON "volunteer"."needs" USING btree ("compound_id","created_at","id");--> statement-breakpoint
CREATE INDEX "needs_grid_id_index" ON "volunteer"."needs" USING btree ("grid_id","created_at","id");--> statement-breakpoint
CREATE INDEX "needs_listed_index" ON "volunteer"."needs" USING btree ("category_code","division_code","id") WHERE state = 'LISTED';--> statement-breakpoint
CREATE INDEX "needs_created_at_index" ON "volunteer"."needs" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_parties_division_code_index" ON "volunteer"."exchange_parties" USING btree ("division_code","id");--> statement-breakpoint
CREATE INDEX "exchange_parties_kind_index" ON "volunteer"."exchange_parties" USING btree ("kind","division_code","id");--> statement-breakpoint
CREATE INDEX "projects_owner_id_index" ON "volunteer"."projects" USING btree ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_owner_path_index" ON "volunteer"."projects" USING btree ("owner_path","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_division_code_index" ON "volunteer"."projects" USING btree ("division_code","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_compound_id_index" ON "volunteer"."projects" USING btree ("compound_id","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_grid_id_index" ON "volunteer"."projects" USING btree ("grid_id","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_listed_index" ON "volunteer"."projects" USING btree ("category_code","division_code","id") WHERE state = 'LISTED';--> statement-breakpoint
CREATE INDEX "projects_created_at_index" ON "volunteer"."projects" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "projects_number_unique" ON "volunteer"."projects" USING btree ("booklet_code","booklet_year","number");--> statement-breakpoint
CREATE INDEX "projects_need_id_index" ON "volunteer"."projects" USING btree ("need_id","created_at","id");--> statement-breakpoint
CREATE INDEX "projects_resource_id_index" ON "volunteer"."projects" USING btree ("resource_id","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_owner_id_index" ON "volunteer"."resources" USING btree ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_owner_path_index" ON "volunteer"."resources" USING btree ("owner_path","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_division_code_index" ON "volunteer"."resources" USING btree ("division_code","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_compound_id_index" ON "volunteer"."resources" USING btree ("compound_id","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_grid_id_index" ON "volunteer"."resources" USING btree ("grid_id","created_at","id");--> statement-breakpoint
CREATE INDEX "resources_listed_index" ON "volunteer"."resources" USING btree ("category_code","division_code","id") WHERE state = 'LISTED';--> statement-breakpoint
CREATE INDEX "resources_created_at_index" ON "volunteer"."resources" USING btree ("created_at","id");