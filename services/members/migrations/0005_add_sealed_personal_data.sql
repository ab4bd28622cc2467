ALTER TABLE "members"."members" ADD COLUMN "phone_sealed" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "phone_index" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "phone_mask" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "national_id_sealed" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "national_id_index" text;--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "national_id_mask" text;--> statement-breakpoint
CREATE INDEX "members_phone_index" ON "members"."members" USING btree ("phone_index");--> statement-breakpoint
CREATE INDEX "members_national_id_index" ON "members"."members" USING btree ("national_id_index");--> statement-breakpoint
ALTER TABLE "members"."members" ADD CONSTRAINT "members_phone_whole" CHECK (num_nulls("members"."members"."phone_sealed", "members"."members"."phone_index", "members"."members"."phone_mask") in (0, 3));--> statement-breakpoint
ALTER TABLE "members"."members" ADD CONSTRAINT "members_national_id_whole" CHECK (num_nulls("members"."members"."national_id_sealed", "members"."members"."national_id_index", "members"."members"."national_id_mask") in (0, 3));