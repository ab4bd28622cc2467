CREATE SCHEMA IF NOT EXISTS "members";
--> statement-breakpoint
CREATE TABLE "members"."affiliations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"party_group_id" text COLLATE "C",
	"path" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "affiliations_validity" CHECK ("members"."affiliations"."valid_to" > "members"."affiliations"."valid_from"),
	CONSTRAINT "affiliations_type_known" CHECK ("members"."affiliations"."type" in ('PRIMARY', 'SECONDARY'))
);
--> statement-breakpoint
CREATE TABLE "members"."members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"birth_year" integer,
	"joined_on" date NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"residence_code" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_birth_year_plausible" CHECK ("members"."members"."birth_year" between 1880 and 2200),
	CONSTRAINT "members_kind_known" CHECK ("members"."members"."kind" in ('IN_SERVICE', 'RETIRED', 'FLOATING', 'NEW_SECTOR', 'STUDENT')),
	CONSTRAINT "members_status_known" CHECK ("members"."members"."status" in ('FULL', 'PROBATIONARY'))
);
--> statement-breakpoint
CREATE TABLE "members"."posts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "posts_validity" CHECK ("members"."posts"."valid_to" > "members"."posts"."valid_from"),
	CONSTRAINT "posts_role_known" CHECK ("members"."posts"."role" in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER'))
);
--> statement-breakpoint
ALTER TABLE "members"."affiliations" ADD CONSTRAINT "affiliations_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."posts" ADD CONSTRAINT "posts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "members"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "affiliations_member_id_index" ON "members"."affiliations" USING btree ("member_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "affiliations_path_index" ON "members"."affiliations" USING btree ("type","path","valid_from","valid_to");--> statement-breakpoint
CREATE INDEX "affiliations_organization_id_index" ON "members"."affiliations" USING btree ("organization_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "affiliations_party_group_id_index" ON "members"."affiliations" USING btree ("party_group_id");--> statement-breakpoint
CREATE INDEX "members_residence_code_index" ON "members"."members" USING btree ("residence_code","id");--> statement-breakpoint
CREATE INDEX "members_joined_on_index" ON "members"."members" USING btree ("joined_on","id");--> statement-breakpoint
CREATE INDEX "posts_organization_id_index" ON "members"."posts" USING btree ("organization_id","role","valid_from","id");--> statement-breakpoint
CREATE INDEX "posts_member_id_index" ON "members"."posts" USING btree ("member_id","role","valid_from","id");