import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization } from './model.ts';
import type { RectificationsPlanting } from './plantings.ts';

export interface Rectification {
  readonly id: string;
  readonly organization: Organization;
  readonly state: string;
  readonly class: string;
  readonly openedOn: string;
  readonly acceptedOn: string | null;
  readonly watchUntil: string | null;
  readonly relapsedOn: string | null;
  readonly relapsedWithinYear: boolean;
  readonly settled: boolean;
}

const usual: RectificationsPlanting = { closed: 2, open: 2, relapsedWithinYear: 1, relapsedLater: 1 };

const reasons = [
  ['NO_MEETINGS', '半年以上未召开议事会议', '每季度召开一次议事会议'],
  ['LEADERSHIP', '班子不健全,缺少副书记', '补选班子成员'],
  ['POOR_SERVICE', '居民诉求办理不及时', '公开办事时限并逐件回访'],
  ['DISPUTES', '物业纠纷长期未解决', '街道牵头联席调处'],
  ['FORMALISM', '会议只有记录,没有决议', '每次会议形成决议并销号'],
] as const;

const openStates = ['IDENTIFIED', 'PLAN_DRAFTED', 'IN_PROGRESS', 'SELF_CHECKED', 'WATCH'] as const;

/** What was found, and what is to be done about it. */
export function wordsOf({ class: of }: Rectification): { reason: string; measure: string } {
  const [, reason, measure] = reasons.find(([name]) => name === of) ?? reasons[0];
  return { reason, measure };
}

/** Community committees that are or were put right, evenly spread; some of them were weak again afterwards. */
export function rectificationsOf({ territory, plantings, organizations, calendar }: City): Rectification[] {
  const planted = plantings.rectifications[territory.code] ?? usual;
  const { closed, open, relapsedWithinYear, relapsedLater } = planted;
  const kinds = [
    ...Array.from({ length: relapsedWithinYear }, () => 'soon' as const),
    ...Array.from({ length: relapsedLater }, () => 'later' as const),
    ...Array.from({ length: open }, () => 'open' as const),
    ...Array.from({ length: closed }, () => 'closed' as const),
  ];
  const committees = organizations.filter(({ kind }) => kind === 'COMMUNITY_COMMITTEE');
  const { daysAgo } = calendar;
  const count = Math.min(kinds.length, committees.length);
  return kinds.slice(0, count).flatMap((kind, number): Rectification[] => {
    const organization = committees[Math.floor((number * committees.length) / count)];
    if (!organization) return [];
    const [of] = reasons[number % reasons.length] ?? reasons[0];
    const base = {
      id: idFrom('rct', number),
      organization,
      class: of,
      relapsedOn: null,
      relapsedWithinYear: false,
    };
    const state = openStates[number % openStates.length] ?? 'IDENTIFIED';
    const watched = state === 'WATCH';
    switch (kind) {
      case 'soon':
        return [
          {
            ...base,
            state: 'CONFIRMED',
            openedOn: daysAgo(700),
            acceptedOn: daysAgo(400),
            watchUntil: null,
            relapsedOn: daysAgo(200),
            relapsedWithinYear: true,
            settled: true,
          },
        ];
      case 'later':
        return [
          {
            ...base,
            state: 'CONFIRMED',
            openedOn: daysAgo(900),
            acceptedOn: daysAgo(600),
            watchUntil: null,
            relapsedOn: daysAgo(100),
            settled: true,
          },
        ];
      case 'open':
        return [
          {
            ...base,
            state,
            openedOn: daysAgo(120),
            acceptedOn: watched ? daysAgo(30) : null,
            watchUntil: watched ? daysAgo(-335) : null,
            settled: watched || state === 'SELF_CHECKED',
          },
        ];
      case 'closed':
        return [
          {
            ...base,
            state: 'CLOSED',
            openedOn: daysAgo(650),
            acceptedOn: daysAgo(500),
            watchUntil: daysAgo(135),
            settled: true,
          },
        ];
    }
  });
}
