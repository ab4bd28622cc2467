import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { FacilityOpeningContent } from '../types.generated.ts';

const mostPlaces = 10_000;
const mostHours = 50;
const start = /^([01]\d|2[0-3]):[0-5]\d$/;
const end = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** What is wrong with what a unit wrote. */
export function checkOpening({
  name,
  place,
  rules,
  capacity,
  slotMinutes,
  hours,
}: FacilityOpeningContent): UserError[] {
  const at = (field: string): string[] => ['content', field];
  const refusals = [
    ...checkText(at('name'), name, { longest: 100 }),
    ...checkText(at('place'), place, { longest: 200 }),
    ...checkText(at('rules'), rules, { longest: 2_000, optional: true }),
  ];
  if (capacity < 1 || capacity > mostPlaces) {
    refusals.push(refusal('OUT_OF_RANGE', at('capacity'), `Give 1 to ${mostPlaces} places.`));
  }
  if (slotMinutes < 15 || slotMinutes > 1_440) {
    refusals.push(refusal('OUT_OF_RANGE', at('slotMinutes'), 'Give 15 to 1,440 minutes.'));
  }
  if (hours.length === 0 || hours.length > mostHours) {
    refusals.push(refusal('REQUIRED', at('hours'), `Give 1 to ${mostHours} times of a week.`));
  }
  return [...refusals, ...checkHours(hours)];
}

function checkHours(hours: FacilityOpeningContent['hours']): UserError[] {
  return hours.flatMap(({ weekday, from, to }, index): UserError[] => {
    const at = (field: string): string[] => ['content', 'hours', String(index), field];
    if (weekday < 1 || weekday > 7) return [refusal('OUT_OF_RANGE', at('weekday'), 'Give 1 to 7.')];
    if (!start.test(from)) return [refusal('OUT_OF_RANGE', at('from'), 'Give `HH:MM`.')];
    if (!end.test(to)) return [refusal('OUT_OF_RANGE', at('to'), 'Give `HH:MM`, up to `24:00`.')];
    if (to <= from) return [refusal('NOT_LATER', at('to'), 'It ends after it begins.')];
    const isTwice = hours.some(
      (other, before) => before < index && other.weekday === weekday && other.from < to && from < other.to,
    );
    return isTwice ? [refusal('OVERLAP', at('from'), 'Another time of the day covers it.')] : [];
  });
}

/** What a unit wrote, as columns. */
export function openingColumns({
  name,
  kind,
  place,
  rules,
  capacity,
  slotMinutes,
  communityHome,
}: FacilityOpeningContent) {
  return {
    name: name.trim(),
    kind,
    place: place.trim(),
    rules: rules?.trim() ?? null,
    capacity,
    slotMinutes,
    communityHome: communityHome ?? false,
  };
}
