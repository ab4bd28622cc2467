ALTER TABLE "assessment"."analysis_findings" DROP CONSTRAINT "analysis_findings_once";--> statement-breakpoint
ALTER TABLE "assessment"."analyses" DROP CONSTRAINT "analyses_kind_known";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_thresholds" DROP CONSTRAINT "analysis_thresholds_name_known";--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" DROP CONSTRAINT "finding_figures_name_known";--> statement-breakpoint
ALTER TABLE "assessment"."finding_signs" DROP CONSTRAINT "finding_signs_kind_known";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_findings" ADD COLUMN "category_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_findings" ADD CONSTRAINT "analysis_findings_once" UNIQUE NULLS NOT DISTINCT("analysis_id","division_code","unit_id","category_code");--> statement-breakpoint
ALTER TABLE "assessment"."analyses" ADD CONSTRAINT "analyses_kind_known" CHECK ("assessment"."analyses"."kind" in ('ONE_WAY_DEMAND', 'MISMATCH'));--> statement-breakpoint
ALTER TABLE "assessment"."analysis_thresholds" ADD CONSTRAINT "analysis_thresholds_name_known" CHECK ("assessment"."analysis_thresholds"."name" in ('LEAST_RETURN', 'MOST_ASKED_RATIO', 'UNANSWERED_DAYS', 'ONE_WAY_SIGNS', 'SUPPLY_FACTOR', 'LEAST_SHARE', 'LEAST_CASES', 'LEAST_TAKE_UP', 'LEAST_RATING', 'MOST_LATE', 'MISMATCH_SIGNS'));--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" ADD CONSTRAINT "finding_figures_name_known" CHECK ("assessment"."finding_figures"."name" in ('ASKED_BY_COMMUNITY', 'ASKED_BY_UNITS', 'ASKED_RATIO', 'COMMUNITY_ANSWERED_SHARE', 'UNITS_ANSWERED_SHARE', 'GIVEN', 'RECEIVED', 'RETURN_RATIO', 'RETURN_RATIO_BEFORE', 'AGREED', 'UNITS', 'UNITS_NEVER_ASKED', 'UNITS_UNANSWERED', 'SPEND', 'HOURS', 'HOURS_SHARE', 'PERSON_TIMES', 'ACTIVITIES', 'EXCHANGED', 'NEEDS', 'NEEDS_SHARE', 'URGENT_NEEDS', 'TAKE_UP', 'UNCLAIMED', 'URGENT_UNCLAIMED_90_DAYS', 'RATED', 'MEAN_RATING', 'WITH_LAST_DAY', 'LATE_SHARE'));--> statement-breakpoint
ALTER TABLE "assessment"."finding_signs" ADD CONSTRAINT "finding_signs_kind_known" CHECK ("assessment"."finding_signs"."kind" in ('LITTLE_BACK', 'ASKED_MORE', 'NEVER_ASKED', 'UNANSWERED', 'NOT_BETTER', 'SUPPLIED_NOT_NEEDED', 'NEEDED_NOT_SUPPLIED', 'BADLY_RATED', 'LATE'));--> statement-breakpoint
-- The values that hold where no division has others.
INSERT INTO "assessment"."analysis_thresholds" ("id", "division_code", "name", "value", "since") VALUES
  ('ath_everywhere_supply_factor', NULL, 'SUPPLY_FACTOR', 3, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_share', NULL, 'LEAST_SHARE', 0.03, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_cases', NULL, 'LEAST_CASES', 5, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_take_up', NULL, 'LEAST_TAKE_UP', 0.25, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_rating', NULL, 'LEAST_RATING', 3, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_most_late', NULL, 'MOST_LATE', 0.3, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_mismatch_signs', NULL, 'MISMATCH_SIGNS', 1, '2026-01-01T00:00:00Z');
