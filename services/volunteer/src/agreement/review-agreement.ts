import { checkText, refusal } from '@graphroots/kit/user-error';
import type { ReviewCoBuildingAgreementInput } from '../types.generated.ts';
import { agreementLife, sideTaking } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';

/** Each side scores a year once; it is reviewed when both have. */
export const reviewAgreement = agreementLife.step<ReviewCoBuildingAgreementInput>(
  'review',
  async ({ row, input: { year, score, comment }, tx, clock, actors }) => {
    const store = createAgreementStore(tx);
    const before = await store.findReview(row.id, year);
    const said = { UNIT: before?.byUnit ?? null, COMMUNITY: before?.byCommunity ?? null };
    const side = sideTaking(actors, (each) => said[each] !== null);
    const refusals = checkText('comment', comment, { longest: 500, optional: true });
    const [first, last] = [yearOf(row.from), Math.min(yearOf(row.to), yearOf(clock.today()))];
    if (year < first || year > last) {
      refusals.push(refusal('OUT_OF_RANGE', 'year', `Give ${first} to ${last}.`));
    }
    if (score < 1 || score > 5) refusals.push(refusal('OUT_OF_RANGE', 'score', 'Give 1 to 5.'));
    if (said[side] !== null) refusals.push(refusal('TWICE', 'year', 'Your side has scored it.'));
    const isSecond = said[side === 'UNIT' ? 'COMMUNITY' : 'UNIT'] !== null;
    const remark = comment?.trim() ?? null;
    const scored =
      side === 'UNIT'
        ? { byUnit: score, unitComment: remark }
        : { byCommunity: score, communityComment: remark };
    return {
      refusals,
      to: isSecond ? 'REVIEWED' : 'IN_FORCE',
      set: isSecond ? { reviewedYear: Math.max(row.reviewedYear ?? 0, year) } : {},
      afterwards: () => store.writeReview(row.id, year, scored),
    };
  },
);

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
