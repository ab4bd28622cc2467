CREATE TABLE "members"."consents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"given_at" timestamp(3) with time zone NOT NULL,
	"withdrawn_at" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "members"."members" ADD COLUMN "erased_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "members"."consents" ADD CONSTRAINT "consents_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_member_id_index" ON "members"."consents" USING btree ("member_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_for_a_purpose" ON "members"."consents" USING btree ("member_id","purpose") WHERE withdrawn_at is null;--> statement-breakpoint
ALTER TABLE "members"."consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."consents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A consent is seen where its member is.
CREATE POLICY "in_sight" ON "members"."consents" USING (
  EXISTS (SELECT FROM "members"."members" "m" WHERE "m"."id" = "member_id")
);--> statement-breakpoint
GRANT SELECT ON "members"."consents" TO "graphroots_members_reader";
