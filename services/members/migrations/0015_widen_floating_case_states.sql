ALTER TABLE "members"."floating_cases" DROP CONSTRAINT "floating_cases_state_known";--> statement-breakpoint
ALTER TABLE "members"."floating_cases" ADD CONSTRAINT "floating_cases_state_known" CHECK ("members"."floating_cases"."state" in ('OPEN', 'FOUND', 'RETURNED', 'MEMBERSHIP_ENDED'));--> statement-breakpoint
-- A case may have been opened by a branch whose line is not that of the one which ends the membership.
CREATE POLICY "transferred" ON "members"."floating_cases" TO CURRENT_USER USING (
  "member_id" = (SELECT nullif(current_setting('graphroots.transferred', true), ''))
);
