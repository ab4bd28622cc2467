CREATE TABLE "grids"."mediations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C",
	"grid_id" text COLLATE "C" NOT NULL,
	"community_code" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"parties" text[] NOT NULL,
	"mediator" text NOT NULL,
	"mediator_member_id" text COLLATE "C",
	"lawyer" boolean NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"agreement" text,
	"result" text,
	"petition_avoided" boolean DEFAULT false NOT NULL,
	"earlier_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mediations_kind_known" CHECK ("grids"."mediations"."kind" in ('NEIGHBOURS', 'FAMILY', 'PROPERTY', 'HOUSING', 'LABOUR', 'CONSUMER', 'DAMAGES', 'OTHER')),
	CONSTRAINT "mediations_mediator_known" CHECK ("grids"."mediations"."mediator" in ('PEOPLES_MEDIATOR', 'GRID_WORKER', 'COMMUNITY_WORKER', 'AREA_POLICE_OFFICER', 'LAWYER')),
	CONSTRAINT "mediations_state_known" CHECK ("grids"."mediations"."state" in ('OPENED', 'SETTLED', 'FAILED', 'WITHDRAWN')),
	CONSTRAINT "mediations_agreement_known" CHECK ("grids"."mediations"."agreement" in ('ORAL', 'WRITTEN', 'CONFIRMED_BY_COURT')),
	CONSTRAINT "mediations_parties_count" CHECK (cardinality("grids"."mediations"."parties") between 2 and 10),
	CONSTRAINT "mediations_parties_known" CHECK ("grids"."mediations"."parties" <@ '{RESIDENT,OWNERS_COMMITTEE,PROPERTY_COMPANY,LANDLORD,TENANT,SHOP,ENTERPRISE,AGENCY,OTHER}'::text[]),
	CONSTRAINT "mediations_result_length" CHECK (char_length("grids"."mediations"."result") between 1 and 500),
	CONSTRAINT "mediations_ended_after_opening" CHECK ("grids"."mediations"."ended_at" >= "grids"."mediations"."opened_at"),
	CONSTRAINT "mediations_ended_at_when_ended" CHECK (("grids"."mediations"."ended_at" is null) = ("grids"."mediations"."state" = 'OPENED')),
	CONSTRAINT "mediations_agreement_when_settled" CHECK (("grids"."mediations"."agreement" is not null) = ("grids"."mediations"."state" = 'SETTLED')),
	CONSTRAINT "mediations_petition_when_settled" CHECK (not "grids"."mediations"."petition_avoided" or "grids"."mediations"."state" = 'SETTLED')
);
--> statement-breakpoint
ALTER TABLE "grids"."mediations" ADD CONSTRAINT "mediations_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."mediations" ADD CONSTRAINT "mediations_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."mediations" ADD CONSTRAINT "mediations_earlier_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "grids"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mediations_open_unique" ON "grids"."mediations" USING btree ("issue_id") WHERE "grids"."mediations"."state" = 'OPENED';--> statement-breakpoint
CREATE INDEX "mediations_issue_id_index" ON "grids"."mediations" USING btree ("issue_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "mediations_earlier_id_index" ON "grids"."mediations" USING btree ("earlier_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "mediations_grid_id_index" ON "grids"."mediations" USING btree ("grid_id");--> statement-breakpoint
CREATE INDEX "mediations_community_code_index" ON "grids"."mediations" USING btree ("community_code","opened_at","id");--> statement-breakpoint
CREATE INDEX "mediations_opened_at_index" ON "grids"."mediations" USING btree ("opened_at","id");