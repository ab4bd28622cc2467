import { idFrom } from '@graphroots/kit/ids';
import type { Body } from './bodies.ts';
import type { Meeting } from './meetings.ts';
import type { City, Organization } from './model.ts';
import { accountOf, memberId } from './people.ts';
import { headOf } from './posts.ts';
import { proposalPaths, type ProposalState, type ProposalStep } from './proposal-paths.ts';
import { createRandom, type Random } from './random.ts';

export interface Proposal {
  readonly id: string;
  /** The joint conference of its community. */
  readonly body: Body;
  /** What a greater committee resolved, its community raises. */
  readonly raisedBy: 'community' | 'resident';
  /** An account. */
  readonly raiser: string;
  readonly mode: (typeof matters)[number][0];
  readonly topic: string;
  readonly text: string;
  readonly state: ProposalState;
  /** What happened to it, oldest first. */
  readonly events: readonly [ProposalEvent, ...ProposalEvent[]];
  /** Whoever implements it. */
  readonly owner: Organization;
}

export interface ProposalEvent {
  readonly action: string;
  readonly from: ProposalState | null;
  readonly to: ProposalState;
  readonly reason: string | null;
  readonly meeting: Meeting | null;
  readonly daysAgo: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const proposalsOfEach = 3;

const matters = [
  ['CO_GOVERNANCE', '单位车位夜间共享', '辖区单位夜间空置的车位向居民开放,由居民小组排班管理。'],
  ['SELF_GOVERNANCE', '楼道不堆物公约', '由居民订立公约,楼道不堆物,楼栋长每月查看一次。'],
  ['LAW', '整治群租房', '依法清理群租房,请社区民警和司法所参加。'],
  ['VIRTUE', '评选互助楼栋', '每季度评选互助楼栋,把邻里互助的事迹张榜公布。'],
  ['CO_GOVERNANCE', '增设充电车棚', '在小区空地增设电动车充电车棚,由物业公司和居民共同管理。'],
  ['SELF_GOVERNANCE', '文明养犬', '由养犬居民成立小组,约定遛犬时间并轮流清理。'],
] as const;

/** What was raised in the communities that have a joint conference, and how far it came. */
export function proposalsOf(city: City, bodies: readonly Body[], meetings: readonly Meeting[]): Proposal[] {
  const withCommittee = new Set(
    bodies.filter(({ kind }) => kind === 'GREATER_PARTY_COMMITTEE').map(({ place }) => place.code),
  );
  const conferences = bodies.filter(
    ({ kind, place }) => kind === 'JOINT_CONFERENCE' && place.level === 'COMMUNITY',
  );
  return conferences.flatMap((body, turn) => {
    const random = createRandom(`proposals ${body.place.code}`);
    const held = meetings.filter((meeting) => meeting.body === body);
    return Array.from({ length: proposalsOfEach }, (_, at) => {
      const number = turn * proposalsOfEach + at;
      const path = proposalPaths[number % proposalPaths.length] ?? [];
      const [first, ...more] = eventsOf(city, path, held, random);
      if (!first) throw new RangeError('A proposal begins with being raised.');
      const [mode, topic, text] = matters[number % matters.length] ?? matters[0];
      const { convener, place } = body;
      const raisedBy = at === 0 && withCommittee.has(place.code) ? 'community' : 'resident';
      return {
        id: idFrom('prp', number),
        body,
        raisedBy,
        raiser: raisedBy === 'community' ? headAccount(convener) : idFrom('acc', 2 ** 41 + number),
        mode,
        topic,
        text,
        state: more.at(-1)?.to ?? first.to,
        events: [first, ...more] as const,
        owner: number % 2 === 0 ? convener : (convener.superior ?? convener),
      };
    });
  });
}

/** The account of whoever heads an organization. */
export function headAccount(organization: Organization): string {
  return accountOf(memberId(headOf(organization)));
}

/** The days hang on the first discussion, which is a meeting's; where there was none, on the last step. */
function eventsOf(
  { calendar }: City,
  path: readonly ProposalStep[],
  held: readonly Meeting[],
  random: Random,
): ProposalEvent[] {
  const meetingOf = ({ meeting }: ProposalStep) => (meeting === undefined ? null : (held[meeting] ?? null));
  const wait = ({ after: [least, most] }: ProposalStep) => random.between(least, most);
  const discussed = path.findIndex(({ meeting }) => meeting !== undefined);
  const fixed = discussed === -1 ? path.length - 1 : discussed;
  const [anchor, ...later] = path.slice(fixed);
  if (!anchor) return [];
  const days = [meetingOf(anchor)?.daysAgo ?? random.between(1, 12)];
  const backwards = path.slice(1, fixed + 1).toReversed();
  for (const step of backwards) days.unshift((days[0] ?? 0) + wait(step));
  for (const step of later) days.push(meetingOf(step)?.daysAgo ?? (days.at(-1) ?? 0) - wait(step));
  return path.map((step, at) => {
    const daysAgo = days[at] ?? 0;
    const { action, to, reason = null } = step;
    const meeting = meetingOf(step);
    // In the evening, when the meetings of the day are over.
    const moment = calendar.moment(daysAgo, 18 + random.next() * 2);
    return { action, from: path[at - 1]?.to ?? null, to, reason, meeting, daysAgo, at: moment };
  });
}
