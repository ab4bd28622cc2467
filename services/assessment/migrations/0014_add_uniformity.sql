ALTER TABLE "assessment"."analysis_findings" DROP CONSTRAINT "analysis_findings_once";--> statement-breakpoint
ALTER TABLE "assessment"."analyses" DROP CONSTRAINT "analyses_kind_known";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_thresholds" DROP CONSTRAINT "analysis_thresholds_name_known";--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" DROP CONSTRAINT "finding_figures_name_known";--> statement-breakpoint
ALTER TABLE "assessment"."finding_signs" DROP CONSTRAINT "finding_signs_kind_known";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_findings" ADD COLUMN "other_division_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."analysis_findings" ADD CONSTRAINT "analysis_findings_once" UNIQUE NULLS NOT DISTINCT("analysis_id","division_code","unit_id","category_code","other_division_code");--> statement-breakpoint
ALTER TABLE "assessment"."analyses" ADD CONSTRAINT "analyses_kind_known" CHECK ("assessment"."analyses"."kind" in ('ONE_WAY_DEMAND', 'MISMATCH', 'UNIFORMITY'));--> statement-breakpoint
ALTER TABLE "assessment"."analysis_thresholds" ADD CONSTRAINT "analysis_thresholds_name_known" CHECK ("assessment"."analysis_thresholds"."name" in ('LEAST_RETURN', 'MOST_ASKED_RATIO', 'UNANSWERED_DAYS', 'ONE_WAY_SIGNS', 'SUPPLY_FACTOR', 'LEAST_SHARE', 'LEAST_CASES', 'LEAST_TAKE_UP', 'LEAST_RATING', 'MOST_LATE', 'MISMATCH_SIGNS', 'MOST_ALIKE', 'LEAST_DIFFERENCE', 'LEAST_PLANS', 'COPIED_FROM', 'LEAST_COPIED', 'LEAST_LOCAL', 'UNIFORMITY_SIGNS'));--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" ADD CONSTRAINT "finding_figures_name_known" CHECK ("assessment"."finding_figures"."name" in ('ASKED_BY_COMMUNITY', 'ASKED_BY_UNITS', 'ASKED_RATIO', 'COMMUNITY_ANSWERED_SHARE', 'UNITS_ANSWERED_SHARE', 'GIVEN', 'RECEIVED', 'RETURN_RATIO', 'RETURN_RATIO_BEFORE', 'AGREED', 'UNITS', 'UNITS_NEVER_ASKED', 'UNITS_UNANSWERED', 'SPEND', 'HOURS', 'HOURS_SHARE', 'PERSON_TIMES', 'ACTIVITIES', 'EXCHANGED', 'NEEDS', 'NEEDS_SHARE', 'URGENT_NEEDS', 'TAKE_UP', 'UNCLAIMED', 'URGENT_UNCLAIMED_90_DAYS', 'RATED', 'MEAN_RATING', 'WITH_LAST_DAY', 'LATE_SHARE', 'PLANS', 'PLANS_OF_OTHER', 'PLAN_SIMILARITY', 'COPIED_PLANS', 'NEED_DIFFERENCE', 'PROFILE_DIFFERENCE', 'ITEMS', 'LOCAL_ITEM_SHARE', 'ALIKE_PAIRS'));--> statement-breakpoint
ALTER TABLE "assessment"."finding_signs" ADD CONSTRAINT "finding_signs_kind_known" CHECK ("assessment"."finding_signs"."kind" in ('LITTLE_BACK', 'ASKED_MORE', 'NEVER_ASKED', 'UNANSWERED', 'NOT_BETTER', 'SUPPLIED_NOT_NEEDED', 'NEEDED_NOT_SUPPLIED', 'BADLY_RATED', 'LATE', 'ALIKE_DESPITE_NEEDS', 'COPIED_PLANS', 'NO_LOCAL_ITEMS'));--> statement-breakpoint
-- The values that hold where no division has others.
INSERT INTO "assessment"."analysis_thresholds" ("id", "division_code", "name", "value", "since") VALUES
  ('ath_everywhere_most_alike', NULL, 'MOST_ALIKE', 0.7, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_difference', NULL, 'LEAST_DIFFERENCE', 0.15, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_plans', NULL, 'LEAST_PLANS', 3, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_copied_from', NULL, 'COPIED_FROM', 0.9, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_copied', NULL, 'LEAST_COPIED', 2, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_least_local', NULL, 'LEAST_LOCAL', 0.01, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_uniformity_signs', NULL, 'UNIFORMITY_SIGNS', 2, '2026-01-01T00:00:00Z');
