-- Over 64-bit hashes, because an index of this kind over text takes many times longer to build and to keep.
CREATE EXTENSION IF NOT EXISTS "btree_gist" WITH SCHEMA "public";--> statement-breakpoint
ALTER TABLE "members"."affiliations" ADD CONSTRAINT "affiliations_one_primary" EXCLUDE USING gist (hashtextextended("member_id", 0) WITH =, daterange("valid_from", "valid_to") WITH &&) WHERE ("type" = 'PRIMARY');--> statement-breakpoint
ALTER TABLE "members"."posts" ADD CONSTRAINT "posts_one_secretary" EXCLUDE USING gist (hashtextextended("organization_id", 0) WITH =, daterange("valid_from", "valid_to") WITH &&) WHERE ("role" IN ('SECRETARY', 'GROUP_LEADER'));
