CREATE TABLE "volunteer"."sign_ups" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"member_id" text COLLATE "C",
	"role" text NOT NULL,
	"state" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"signed_up_at" timestamp(3) with time zone NOT NULL,
	"hours" numeric(6, 2),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sign_ups_member_named" CHECK (("volunteer"."sign_ups"."member_id" is not null) = ("volunteer"."sign_ups"."role" = 'MEMBER')),
	CONSTRAINT "sign_ups_role_known" CHECK ("volunteer"."sign_ups"."role" in ('MEMBER', 'VOLUNTEER', 'RESIDENT')),
	CONSTRAINT "sign_ups_state_known" CHECK ("volunteer"."sign_ups"."state" in ('PLACED', 'WAITING', 'ATTENDED', 'CANCELLED'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "owner_path" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "category" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "capacity" integer;--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "places_taken" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "sign_in_code" text;--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD COLUMN "settled_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "account_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "signed_out_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "category" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "struck" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteer"."sign_ups" ADD CONSTRAINT "sign_ups_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "volunteer"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ups_one_open" ON "volunteer"."sign_ups" USING btree ("activity_id","account_id") WHERE "volunteer"."sign_ups"."state" <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "sign_ups_activity_id_index" ON "volunteer"."sign_ups" USING btree ("activity_id","signed_up_at","id");--> statement-breakpoint
CREATE INDEX "sign_ups_account_id_index" ON "volunteer"."sign_ups" USING btree ("account_id","signed_up_at","id");--> statement-breakpoint
CREATE INDEX "sign_ups_division_code_index" ON "volunteer"."sign_ups" USING btree ("division_code","signed_up_at","id");--> statement-breakpoint
CREATE INDEX "sign_ups_signed_up_at_index" ON "volunteer"."sign_ups" USING btree ("signed_up_at","id");--> statement-breakpoint
CREATE INDEX "activities_to_start_index" ON "volunteer"."activities" USING btree ("starts_at") WHERE "volunteer"."activities"."state" in ('OPEN', 'FULL');--> statement-breakpoint
CREATE INDEX "activities_to_end_index" ON "volunteer"."activities" USING btree ("ends_at") WHERE "volunteer"."activities"."state" = 'RUNNING';--> statement-breakpoint
CREATE UNIQUE INDEX "participations_account_unique" ON "volunteer"."participations" USING btree ("activity_id","account_id");--> statement-breakpoint
CREATE INDEX "participations_account_id_index" ON "volunteer"."participations" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "participations_person_id_index" ON "volunteer"."participations" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "volunteer"."activities" ADD CONSTRAINT "activities_places" CHECK ("volunteer"."activities"."places_taken" >= 0 and ("volunteer"."activities"."capacity" is null or "volunteer"."activities"."places_taken" <= "volunteer"."activities"."capacity"));--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD CONSTRAINT "participations_out_after_in" CHECK ("volunteer"."participations"."signed_out_at" >= "volunteer"."participations"."signed_in_at");