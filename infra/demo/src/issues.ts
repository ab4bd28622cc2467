import { idFrom } from '@graphroots/kit/ids';
import { issuePaths, type IssueState, type Step } from './issue-paths.ts';
import type { Building, City, Grid } from './model.ts';
import { memberId } from './people.ts';
import type { RatingsPlanting } from './plantings.ts';
import { memberOf } from './posts.ts';
import { createRandom, type Random } from './random.ts';

export const issueCategories = [
  {
    code: 'SANITATION',
    name: '环境卫生',
    matters: ['垃圾堆放无人清运', '楼道堆放杂物', '绿化带内倾倒建筑垃圾'],
  },
  { code: 'FACILITY', name: '公共设施', matters: ['健身器材损坏', '单元门禁失灵', '路面破损积水'] },
  { code: 'LIGHTING', name: '楼道照明', matters: ['楼道灯不亮', '院内路灯损坏', '应急照明失效'] },
  { code: 'PIPES', name: '管网疏通', matters: ['下水管道堵塞', '化粪池外溢', '屋顶排水管脱落'] },
  { code: 'ELEVATOR', name: '电梯故障', matters: ['电梯频繁停运', '电梯异响', '加装电梯意见不一'] },
  { code: 'PARKING', name: '停车秩序', matters: ['车辆占用消防通道', '地锁私占车位', '非机动车乱停放'] },
  { code: 'FIRE_SAFETY', name: '消防安全', matters: ['飞线充电', '消火栓无水', '楼道停放电动车'] },
  {
    code: 'ILLEGAL_BUILDING',
    name: '违章搭建',
    matters: ['楼顶搭建阳光房', '占用公共绿地种菜', '私开门窗破坏墙体'],
  },
  { code: 'NOISE', name: '噪声扰民', matters: ['夜间施工噪声', '广场舞音响过大', '底商油烟和噪声扰民'] },
  { code: 'DISPUTE', name: '邻里纠纷', matters: ['楼上漏水引发纠纷', '宠物伤人纠纷', '共用通道使用纠纷'] },
  { code: 'PROPERTY', name: '物业服务', matters: ['物业收费不公示', '保安无人值守', '保洁不到位'] },
  {
    code: 'LIVELIHOOD',
    name: '民生服务',
    matters: ['独居老人需要助餐', '低保申请需要帮助', '残疾人出行不便'],
  },
] as const;

const levels = ['GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const;

export type Level = (typeof levels)[number];

export interface IssueEvent {
  readonly action: string;
  readonly from: IssueState | null;
  readonly to: IssueState;
  /** The level that holds the issue after it. */
  readonly holder: Level;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly at: number;
}

export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly category: string;
  readonly source: 'GRID_WORKER' | 'COMPOUND_BRANCH' | 'RESIDENT' | 'MEETING' | 'HOTLINE';
  readonly state: IssueState;
  readonly reportedAt: number;
  readonly closedAt: number | null;
  readonly building: Building | null;
  readonly grid: Grid;
  readonly handler: string | null;
  /** What the reporter said at closing, 1 to 5. */
  readonly rating: number | null;
  readonly events: readonly IssueEvent[];
}

/** One open issue in so many has been open for more than a year. */
const oldIssueEvery = 100;
export const hour = 60 * 60 * 1000;
const openCounts = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 9] as const;

export interface Site {
  readonly building: Building | null;
  readonly grid: Grid;
}

/** Issues with what happened to them, always the same: all but those of former systems. */
export function* issuesOf(city: City): Iterable<Issue> {
  const { doneIssues } = city.plantings.density;
  const planted = new Map(city.plantings.solvingTimes.map((planting) => [planting.community, planting]));
  const numbers = { issue: 0, open: 0 };
  for (const site of sitesOf(city)) {
    const random = createRandom(`issues ${site.building?.id ?? site.grid.id}`);
    const open = site.building === null ? random.between(0, 1) : random.pick(openCounts);
    for (let left = open; left > 0; left -= 1) yield openIssue(city, site, random, numbers);
    if (planted.has(site.grid.communityCode)) continue;
    for (let left = random.between(0, doneIssues); left > 0; left -= 1)
      yield doneIssue(city, site, random, numbers);
  }
  for (const planting of planted.values()) {
    const { community, issuesPerYear } = planting;
    const random = createRandom(`solving times ${community}`);
    const site = city.buildings.find(({ grid }) => grid.communityCode === community);
    if (site === undefined) continue;
    for (const [yearsAgo, mean, ratings] of [
      [2, planting.baseHours, planting.baseRatings] as const,
      [1, planting.laterHours, planting.laterRatings] as const,
    ]) {
      const start = Date.parse(`${city.calendar.year - yearsAgo}-01-10T02:00:00Z`);
      for (let at = 0; at < issuesPerYear; at += 1) {
        // Pairs around the mean, so that the mean is exact.
        const hours = mean + (at % 2 === 0 ? 1 : -1) * (mean / 2) * (Math.floor(at / 2) / issuesPerYear);
        const reportedAt = start + at * 8 * 24 * hour;
        const closedAt = reportedAt + Math.round(hours * hour);
        const place = { building: site, grid: site.grid };
        const issue = compose(city, place, 'CLOSED', reportedAt, closedAt, random, numbers);
        yield { ...issue, rating: plantedRating(at, ratings) };
      }
    }
  }
}

/** Where issues are reported: buildings first. */
export function sitesOf({ buildings, grids }: City): readonly Site[] {
  return [
    ...buildings.map((building) => ({ building, grid: building.grid })),
    ...grids.filter((grid) => isCurrent(grid) && !grid.isArea).map((grid) => ({ building: null, grid })),
  ];
}

/** Satisfied ones first, then the others who answered, then those who were silent. */
function plantedRating(at: number, { responses, satisfied }: RatingsPlanting): number | null {
  if (at >= responses) return null;
  return at < satisfied ? 5 - (at % 2) : 2;
}

/** Two in three answer when asked, and most of them are satisfied. */
const ratings = [5, 5, 5, 4, 4, 4, 3, 2, null, null, null, null] as const;

function isCurrent({ layer, validTo }: Grid): boolean {
  return layer === 'PARTY_BUILDING' && validTo === null;
}

type Numbers = { issue: number; open: number };

function openIssue(city: City, site: Site, random: Random, numbers: Numbers): Issue {
  numbers.open += 1;
  const old = numbers.open % oldIssueEvery === 0;
  const state = old
    ? random.pick(['HANDLING', 'DISPATCHED', 'ESCALATED', 'REOPENED'])
    : random.pick([
        ...(['REPORTED', 'REPORTED', 'ACCEPTED', 'ACCEPTED', 'HANDLING', 'HANDLING', 'HANDLING'] as const),
        ...(['DISPATCHED', 'DISPATCHED', 'ESCALATED', 'RESOLVED', 'REOPENED'] as const),
      ]);
  const daysAgo = old ? random.between(380, 800) : random.between(8, 170);
  const reportedAt = city.calendar.moment(daysAgo, 8 + random.next() * 12);
  return compose(city, site, state, reportedAt, reportedAt + random.between(20, 160) * hour, random, numbers);
}

function doneIssue(city: City, site: Site, random: Random, numbers: Numbers): Issue {
  const state = random.pick(['REJECTED', 'MERGED', ...Array<'CLOSED'>(14).fill('CLOSED')]);
  const reportedAt = city.calendar.moment(random.between(30, 900), 8 + random.next() * 12);
  return compose(city, site, state, reportedAt, reportedAt + random.between(6, 400) * hour, random, numbers);
}

function compose(
  city: City,
  { building, grid }: Site,
  state: IssueState,
  reportedAt: number,
  lastAt: number,
  random: Random,
  numbers: Numbers,
): Issue {
  const category = random.pick(issueCategories);
  const matter = random.pick(category.matters);
  const staff = grid.lead ?? city.committees.get(grid.communityCode);
  const worker = staff === undefined ? null : memberId(memberOf(staff, random.between(0, 9)));
  const source = random.pick([
    'GRID_WORKER',
    'GRID_WORKER',
    'RESIDENT',
    'RESIDENT',
    'HOTLINE',
    'COMPOUND_BRANCH',
    'MEETING',
  ]);
  const steps = random.pick(issuePaths[state]);
  const events = eventsOf(steps, reportedAt, lastAt, source === 'GRID_WORKER', worker);
  const place = building?.name ?? grid.name;
  const id = idFrom('iss', numbers.issue++);
  const isHandled = steps.some(({ to }) => to === 'HANDLING' || to === 'DISPATCHED');
  return {
    id,
    title: `${place}${matter}`,
    text: random.chance(0.4) ? `${building?.address ?? grid.name}:${matter},请尽快处理。` : null,
    category: category.code,
    source,
    state,
    reportedAt,
    closedAt: state === 'CLOSED' ? lastAt : null,
    building,
    grid,
    handler: isHandled ? worker : null,
    rating: state === 'CLOSED' ? createRandom(`rating ${id}`).pick(ratings) : null,
    events,
  };
}

function eventsOf(
  steps: readonly Step[],
  first: number,
  last: number,
  reportedByWorker: boolean,
  worker: string | null,
): IssueEvent[] {
  let holder: Level = 'COMMUNITY';
  return steps.map(({ action, to, reason }, at) => {
    holder = holderAfter(action, holder);
    return {
      action,
      from: steps[at - 1]?.to ?? null,
      to,
      holder,
      reason: reason ?? null,
      actor: at > 0 || reportedByWorker ? worker : null,
      at: steps.length === 1 ? first : first + Math.round(((last - first) * at) / (steps.length - 1)),
    };
  });
}

function holderAfter(action: string, before: Level): Level {
  if (action === 'handle') return 'GRID';
  if (action === 'dispatch') return 'STREET';
  return (action === 'escalate' ? levels[levels.indexOf(before) + 1] : undefined) ?? before;
}
