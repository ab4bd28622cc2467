CREATE TABLE "volunteer"."agreement_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"number" smallint NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"unit_path" text COLLATE "C",
	"community_id" text COLLATE "C" NOT NULL,
	"community_kind" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"side" text NOT NULL,
	"text" text NOT NULL,
	"need_id" text COLLATE "C",
	"resource_id" text COLLATE "C",
	"project_id" text COLLATE "C",
	"due_on" date NOT NULL,
	"binding" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"delivered_at" timestamp(3) with time zone,
	"fulfilled_at" timestamp(3) with time zone,
	"activity_id" text COLLATE "C",
	"exchange_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreement_items_text_length" CHECK (char_length("volunteer"."agreement_items"."text") between 1 and 200),
	CONSTRAINT "agreement_items_of_one" CHECK (num_nonnulls("volunteer"."agreement_items"."need_id", "volunteer"."agreement_items"."resource_id", "volunteer"."agreement_items"."project_id") <= 1),
	CONSTRAINT "agreement_items_evidence" CHECK ("volunteer"."agreement_items"."state" = 'OPEN' or ("volunteer"."agreement_items"."delivered_at" is not null and num_nonnulls("volunteer"."agreement_items"."activity_id", "volunteer"."agreement_items"."exchange_id") > 0)),
	CONSTRAINT "agreement_items_fulfilled" CHECK (("volunteer"."agreement_items"."state" = 'FULFILLED') = ("volunteer"."agreement_items"."fulfilled_at" is not null)),
	CONSTRAINT "agreement_items_side_known" CHECK ("volunteer"."agreement_items"."side" in ('UNIT', 'COMMUNITY')),
	CONSTRAINT "agreement_items_state_known" CHECK ("volunteer"."agreement_items"."state" in ('OPEN', 'DELIVERED', 'FULFILLED'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."agreement_reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"year" smallint NOT NULL,
	"by_unit" smallint,
	"unit_comment" text,
	"by_community" smallint,
	"community_comment" text,
	CONSTRAINT "agreement_reviews_by_unit_range" CHECK ("volunteer"."agreement_reviews"."by_unit" between 1 and 5),
	CONSTRAINT "agreement_reviews_by_community_range" CHECK ("volunteer"."agreement_reviews"."by_community" between 1 and 5),
	CONSTRAINT "agreement_reviews_by_somebody" CHECK (num_nonnulls("volunteer"."agreement_reviews"."by_unit", "volunteer"."agreement_reviews"."by_community") > 0)
);
--> statement-breakpoint
CREATE TABLE "volunteer"."co_building_agreements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"unit_path" text COLLATE "C",
	"community_id" text COLLATE "C" NOT NULL,
	"community_kind" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"drafted_at" timestamp(3) with time zone NOT NULL,
	"unit_signed_at" timestamp(3) with time zone,
	"community_signed_at" timestamp(3) with time zone,
	"in_force_at" timestamp(3) with time zone,
	"witnessed_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"reviewed_year" smallint,
	"renews_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "co_building_agreements_title_length" CHECK (char_length("volunteer"."co_building_agreements"."title") between 1 and 100),
	CONSTRAINT "co_building_agreements_to_after_from" CHECK ("volunteer"."co_building_agreements"."to_day" >= "volunteer"."co_building_agreements"."from_day"),
	CONSTRAINT "co_building_agreements_signed_by_both" CHECK ("volunteer"."co_building_agreements"."in_force_at" is null or ("volunteer"."co_building_agreements"."unit_signed_at" is not null and "volunteer"."co_building_agreements"."community_signed_at" is not null)),
	CONSTRAINT "co_building_agreements_in_force" CHECK ("volunteer"."co_building_agreements"."in_force_at" is not null or "volunteer"."co_building_agreements"."state" in ('DRAFT', 'SIGNED_BY_ONE', 'TERMINATED')),
	CONSTRAINT "co_building_agreements_state_known" CHECK ("volunteer"."co_building_agreements"."state" in ('DRAFT', 'SIGNED_BY_ONE', 'IN_FORCE', 'REVIEWED', 'RENEWED', 'ENDED', 'TERMINATED')),
	CONSTRAINT "co_building_agreements_community_kind_known" CHECK ("volunteer"."co_building_agreements"."community_kind" in ('COMMUNITY', 'STREET', 'COMPOUND'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_agreement_id_co_building_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "volunteer"."co_building_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_unit_id_exchange_parties_id_fk" FOREIGN KEY ("unit_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_community_id_exchange_parties_id_fk" FOREIGN KEY ("community_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "volunteer"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "volunteer"."resources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "volunteer"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "volunteer"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_items" ADD CONSTRAINT "agreement_items_exchange_id_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "volunteer"."exchanges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."agreement_reviews" ADD CONSTRAINT "agreement_reviews_agreement_id_co_building_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "volunteer"."co_building_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."co_building_agreements" ADD CONSTRAINT "co_building_agreements_unit_id_exchange_parties_id_fk" FOREIGN KEY ("unit_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."co_building_agreements" ADD CONSTRAINT "co_building_agreements_community_id_exchange_parties_id_fk" FOREIGN KEY ("community_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."co_building_agreements" ADD CONSTRAINT "co_building_agreements_renews_id_fk" FOREIGN KEY ("renews_id") REFERENCES "volunteer"."co_building_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_items_number_unique" ON "volunteer"."agreement_items" USING btree ("agreement_id","number");--> statement-breakpoint
CREATE INDEX "agreement_items_unit_id_index" ON "volunteer"."agreement_items" USING btree ("unit_id","due_on");--> statement-breakpoint
CREATE INDEX "agreement_items_unit_path_index" ON "volunteer"."agreement_items" USING btree ("unit_path","due_on");--> statement-breakpoint
CREATE INDEX "agreement_items_community_id_index" ON "volunteer"."agreement_items" USING btree ("community_id","due_on");--> statement-breakpoint
CREATE INDEX "agreement_items_division_code_index" ON "volunteer"."agreement_items" USING btree ("division_code","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_reviews_year_unique" ON "volunteer"."agreement_reviews" USING btree ("agreement_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "co_building_agreements_renews_unique" ON "volunteer"."co_building_agreements" USING btree ("renews_id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_unit_id_index" ON "volunteer"."co_building_agreements" USING btree ("unit_id","drafted_at","id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_unit_path_index" ON "volunteer"."co_building_agreements" USING btree ("unit_path","drafted_at","id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_community_id_index" ON "volunteer"."co_building_agreements" USING btree ("community_id","drafted_at","id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_division_code_index" ON "volunteer"."co_building_agreements" USING btree ("division_code","drafted_at","id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_drafted_at_index" ON "volunteer"."co_building_agreements" USING btree ("drafted_at","id");--> statement-breakpoint
CREATE INDEX "co_building_agreements_to_end_index" ON "volunteer"."co_building_agreements" USING btree ("to_day") WHERE "volunteer"."co_building_agreements"."state" in ('IN_FORCE', 'REVIEWED');