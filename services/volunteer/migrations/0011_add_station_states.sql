ALTER TABLE "volunteer"."participations" DROP CONSTRAINT "participations_member_named";--> statement-breakpoint
ALTER TABLE "volunteer"."sign_ups" DROP CONSTRAINT "sign_ups_member_named";--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD COLUMN "agreement_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_registrations" ADD COLUMN "party_member" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ADD COLUMN "state" text;--> statement-breakpoint
UPDATE "volunteer"."volunteer_stations" SET "state" = CASE WHEN "closed_on" IS NULL THEN 'OPEN' ELSE 'CLOSED' END;--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteer"."claims" ADD CONSTRAINT "claims_agreement_id_co_building_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "volunteer"."co_building_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_agreement_id_index" ON "volunteer"."claims" USING btree ("agreement_id","claimed_at","id");--> statement-breakpoint
ALTER TABLE "volunteer"."participations" ADD CONSTRAINT "participations_member_named" CHECK ("volunteer"."participations"."member_id" is null or "volunteer"."participations"."role" = 'MEMBER');--> statement-breakpoint
ALTER TABLE "volunteer"."sign_ups" ADD CONSTRAINT "sign_ups_member_named" CHECK ("volunteer"."sign_ups"."member_id" is null or "volunteer"."sign_ups"."role" = 'MEMBER');--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_registrations" ADD CONSTRAINT "volunteer_registrations_party_member" CHECK (not "volunteer"."volunteer_registrations"."party_member" or "volunteer"."volunteer_registrations"."verified_at" is not null);--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ADD CONSTRAINT "volunteer_stations_state_known" CHECK ("volunteer"."volunteer_stations"."state" in ('OPEN', 'CLOSED'));--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ADD CONSTRAINT "volunteer_stations_closed" CHECK (("volunteer"."volunteer_stations"."state" = 'CLOSED') = ("volunteer"."volunteer_stations"."closed_on" is not null));--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ADD CONSTRAINT "volunteer_stations_name_length" CHECK (char_length("volunteer"."volunteer_stations"."name") between 1 and 100);--> statement-breakpoint
ALTER TABLE "volunteer"."volunteer_stations" ADD CONSTRAINT "volunteer_stations_place_length" CHECK (char_length("volunteer"."volunteer_stations"."place") between 1 and 200);