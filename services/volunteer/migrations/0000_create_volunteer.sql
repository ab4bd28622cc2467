CREATE SCHEMA IF NOT EXISTS "volunteer";
--> statement-breakpoint
CREATE TABLE "volunteer"."activities" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_ends_after_start" CHECK ("volunteer"."activities"."ends_at" >= "volunteer"."activities"."starts_at"),
	CONSTRAINT "activities_state_known" CHECK ("volunteer"."activities"."state" in ('PLANNED', 'OPEN', 'FULL', 'RUNNING', 'ENDED', 'SETTLED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."participations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"member_id" text COLLATE "C",
	"person_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"hours" numeric(6, 2) NOT NULL,
	"signed_in_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "participations_hours_natural" CHECK ("volunteer"."participations"."hours" >= 0),
	CONSTRAINT "participations_member_named" CHECK (("volunteer"."participations"."member_id" is not null) = ("volunteer"."participations"."role" = 'MEMBER')),
	CONSTRAINT "participations_role_known" CHECK ("volunteer"."participations"."role" in ('MEMBER', 'VOLUNTEER', 'RESIDENT'))
);
--> statement-breakpoint
CREATE TABLE "volunteer"."volunteer_teams" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"owner_id" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"founded_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "volunteer_teams_kind_known" CHECK ("volunteer"."volunteer_teams"."kind" in ('PARTY_MEMBERS', 'COMMUNITY', 'UNIT', 'YOUTH'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD CONSTRAINT "activities_team_id_volunteer_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "volunteer"."volunteer_teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD CONSTRAINT "participations_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "volunteer"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_team_id_index" ON "volunteer"."activities" USING btree ("team_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "activities_division_code_index" ON "volunteer"."activities" USING btree ("division_code","starts_at","id");--> statement-breakpoint
CREATE INDEX "activities_starts_at_index" ON "volunteer"."activities" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "participations_activity_id_index" ON "volunteer"."participations" USING btree ("activity_id","signed_in_at","id");--> statement-breakpoint
CREATE INDEX "participations_member_id_index" ON "volunteer"."participations" USING btree ("member_id","hours");--> statement-breakpoint
CREATE INDEX "participations_organization_id_index" ON "volunteer"."participations" USING btree ("organization_id","hours");--> statement-breakpoint
CREATE INDEX "participations_division_code_index" ON "volunteer"."participations" USING btree ("division_code","signed_in_at");--> statement-breakpoint
CREATE INDEX "volunteer_teams_owner_id_index" ON "volunteer"."volunteer_teams" USING btree ("owner_id","name","id");--> statement-breakpoint
CREATE INDEX "volunteer_teams_division_code_index" ON "volunteer"."volunteer_teams" USING btree ("division_code","name","id");