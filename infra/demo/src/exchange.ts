import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from './bodies.ts';
import type { City } from './model.ts';
import { memberId } from './people.ts';
import { pick } from './pick.ts';
import type { ExchangePlanting, MismatchPlanting } from './plantings.ts';
import { headOf } from './posts.ts';
import { createRandom, type Random } from './random.ts';
import { seatsOf } from './seats.ts';
import { communitiesOf } from './territory.ts';

/** Who asks, offers and claims. */
export interface Party {
  readonly id: string;
  readonly kind: 'UNIT' | 'COMMUNITY' | 'STREET' | 'COMPOUND' | 'BRANCH' | 'MEMBER';
  readonly divisionCode: string;
  readonly path: string | null;
  /** How long ago it was asked what it needs; null where it never was. */
  readonly askedDaysAgo: number | null;
}

/** Something on one of the three lists. */
export interface Item {
  readonly list: 'need' | 'resource' | 'project';
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly category: string;
  readonly state: 'SUBMITTED' | 'LISTED' | 'DELIVERED' | 'CLOSED';
  readonly owner: Party;
  readonly divisionCode: string;
  readonly urgency: 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';
  readonly forResidents: boolean;
  readonly listedDaysAgo: number;
  /** The last day on which it is needed, where that is said. */
  readonly lastDaysAgo: number | null;
}

export interface Claim {
  readonly id: string;
  readonly of: Item;
  readonly by: Party;
  readonly state: 'PENDING' | 'DELIVERED' | 'CONFIRMED';
  readonly claimedDaysAgo: number;
  readonly rating: number | null;
}

/** The ten categories of need, with what is asked and offered in each. */
export const exchangeCategories = [
  { code: 'ELDERLY_CARE', name: '助老服务', titles: ['为独居老人送餐', '陪同老人就医'] },
  { code: 'CHILD_CARE', name: '儿童关爱', titles: ['假期课后托管', '亲子阅读'] },
  { code: 'HEALTH', name: '医疗健康', titles: ['社区义诊', '健康讲座'] },
  { code: 'LEGAL', name: '法律咨询', titles: ['法律咨询日', '调解员培训'] },
  { code: 'ENVIRONMENT', name: '环境整治', titles: ['清理楼道杂物', '绿地养护'] },
  { code: 'PARKING', name: '停车共享', titles: ['错时停车位', '非机动车棚'] },
  { code: 'CULTURE', name: '文体活动', titles: ['春节联欢', '书画班'] },
  { code: 'EMPLOYMENT', name: '就业创业', titles: ['招聘信息对接', '技能培训'] },
  { code: 'SAFETY', name: '平安建设', titles: ['夜间巡逻', '消防演练'] },
  { code: 'PREMISES', name: '场地共享', titles: ['会议室借用', '活动场地'] },
] as const;

/** What is planned in the same words wherever it is copied. */
const samePlans = [
  [
    'ELDERLY_CARE',
    '银龄幸福驿站',
    '依托党群服务中心打造银龄幸福驿站,组织党员志愿者每周入户走访独居老人,提供助餐助洁助医服务',
  ],
  ['CULTURE', '红色文化长廊', '在主要路口建设红色文化长廊,定期更新宣传展板,每季度开展一次主题宣讲和文艺演出'],
  [
    'SAFETY',
    '平安守护先锋队',
    '组建平安守护先锋队,划分责任路段开展夜间巡逻,对消防通道和充电隐患逐一排查登记',
  ],
  ['PREMISES', '共享议事厅', '盘活闲置用房建设共享议事厅,制定预约使用办法,每月召开一次居民议事协商会'],
].map(([category = '', title = '', text = '']) => ({ category, title, text, listedDaysAgo: 120 }));

/** Where nothing is known: one of each. */
const usual: ExchangePlanting = {
  unitsNeverAsked: 1,
  urgentUnclaimed: 1,
  contestedNeeds: 1,
  oneWayStreets: 0,
  unevenStreets: 0,
  mismatched: null,
  agreements: 2,
  brokenOffAgreements: 0,
  unreviewedAgreements: 1,
  fruitlessAgreements: 0,
  overdueItems: 1,
  openedFacilities: 2,
  withdrawnFacilities: 0,
  communityHomes: 1,
  workedProjects: 1,
};

/** What is planted for a city; little where its divisions are none of those. */
export function plantedExchange({ plantings, territory }: City): ExchangePlanting {
  return plantings.exchange[territory.code] ?? usual;
}

/** The exchange of a city: who takes part, what stands on the three lists, and who claimed it. */
export function exchangeOf(city: City) {
  const planted = plantedExchange(city);
  const random = createRandom(`exchange ${city.territory.code}`);
  const parties = partiesOf(city, planted);
  const book = createBook(random, planted.mismatched);
  const streets = streetsOf(parties);
  const mixed = [...streets.values()].filter(({ units }) => units.length > 1);
  const uneven = pick(mixed, planted.unevenStreets);
  const oneWay = pick(
    mixed.filter((street) => !uneven.has(street)),
    planted.oneWayStreets,
  );
  const unitsAround = (code: string) => streets.get(streetOf(code))?.units ?? [];
  for (const street of streets.values()) {
    const back = oneWay.has(street) ? 'nothing' : uneven.has(street) ? 'half' : 'as much';
    serveEachOther(street, back, book);
  }
  const homes = parties.filter(({ kind }) => kind === 'COMMUNITY');
  const asking = homes.filter(({ divisionCode }) => unitsAround(divisionCode).length > 1);
  for (const home of pick(asking, planted.urgentUnclaimed)) {
    book.ask(home, { urgency: 'URGENT', listedDaysAgo: random.between(91, 150), forResidents: true });
  }
  for (const home of pick(asking, planted.contestedNeeds)) {
    const need = book.ask(home, { urgency: 'HIGH', listedDaysAgo: random.between(5, 30) });
    for (const by of unitsAround(home.divisionCode).slice(0, 2))
      book.claim(need, by, 'PENDING', random.between(1, 4));
  }
  for (const [at, home] of homes.entries()) {
    const listedDaysAgo = random.between(3, 60);
    const { category } = book.ask(home, {
      urgency: at % 9 === 0 ? 'URGENT' : 'NORMAL',
      listedDaysAgo,
      forResidents: at % 2 === 0,
    });
    // What fits it is offered nearby.
    const neighbour = homes[at + 1];
    if (at % 3 === 0 && neighbour) book.offer(neighbour, { listedDaysAgo, category });
    if (at % 5 === 0) book.plan(home, { listedDaysAgo, state: 'SUBMITTED' });
    if (at % 7 === 0) book.ask(home, { listedDaysAgo, state: 'SUBMITTED' });
  }
  for (const member of parties.filter(({ kind }) => kind === 'MEMBER')) {
    const home = homes.find(({ id }) => id === member.divisionCode);
    if (home) book.claim(book.plan(home, { listedDaysAgo: 60, state: 'DELIVERED' }), member, 'DELIVERED', 36);
  }
  for (const [district, copies] of Object.entries(city.plantings.copiedPlans)) {
    const own = parties.filter(
      ({ kind, divisionCode }) => kind === 'STREET' && divisionCode.startsWith(district.slice(0, 6)),
    );
    for (const street of own.slice(0, copies + 1)) for (const plan of samePlans) book.plan(street, plan);
  }
  // Known bad case: before they agreed on anything, these did as much for each other as since.
  const large = [...oneWay, ...uneven].filter(
    (street) => street.homes.length >= 4 && street.units.at(-1)?.askedDaysAgo !== null,
  );
  const unmoved = [...pick(large, planted.fruitlessAgreements)].flatMap(({ units, homes: near }) => {
    const [unit, home] = [units.at(-1), near[0]];
    if (!unit || !home) return [];
    book.deliver(book.ask(home, { listedDaysAgo: 480, state: 'CLOSED', forResidents: true }), unit);
    book.deliver(book.ask(unit, { listedDaysAgo: 480, state: 'CLOSED' }), home);
    return [unit];
  });
  return { parties, items: book.items, claims: book.claims, unmoved: new Set(unmoved) };
}

function streetOf(divisionCode: string): string {
  return `${divisionCode.slice(0, 9)}000`;
}

function partiesOf(city: City, { unitsNeverAsked }: ExchangePlanting): readonly Party[] {
  const { units } = seatsOf(city, bodiesOf(city));
  const unasked = pick(units, unitsNeverAsked);
  const communities = communitiesOf(city.territory).filter(({ code }) => city.committees.has(code));
  const place = { path: null, askedDaysAgo: null };
  return [
    ...units.map((unit): Party => ({
      id: unit.id,
      kind: 'UNIT',
      divisionCode: unit.streetCode,
      path: unit.organization?.path ?? null,
      askedDaysAgo: unasked.has(unit) ? null : 200,
    })),
    ...city.territory.children
      .flatMap(({ children }) => children)
      .map(({ code }): Party => ({ id: code, kind: 'STREET', divisionCode: code, ...place })),
    ...communities.map(({ code }): Party => ({ id: code, kind: 'COMMUNITY', divisionCode: code, ...place })),
    ...city.compounds.map(({ id, grid }): Party => ({
      id,
      kind: 'COMPOUND',
      divisionCode: grid.communityCode,
      ...place,
    })),
    ...city.organizations
      .filter(({ kind, dissolvedOn }) => kind === 'GRID_BRANCH' && dissolvedOn === null)
      .map(({ id, path, territoryCode }): Party => ({
        id,
        kind: 'BRANCH',
        divisionCode: territoryCode,
        path,
        askedDaysAgo: null,
      })),
    ...communities.flatMap(({ code }, at): Party[] => {
      const committee = city.committees.get(code);
      if (!committee || at % 20 !== 0) return [];
      return [{ id: memberId(headOf(committee)), kind: 'MEMBER', divisionCode: code, ...place }];
    }),
  ];
}

interface Street {
  readonly units: Party[];
  readonly homes: Party[];
}

/** Streets with units that take part, by code. */
function streetsOf(parties: readonly Party[]): ReadonlyMap<string, Street> {
  const streets = new Map<string, Street>();
  for (const unit of parties.filter(({ kind }) => kind === 'UNIT')) {
    const street = streets.get(unit.divisionCode) ?? { units: [], homes: [] };
    streets.set(unit.divisionCode, street);
    street.units.push(unit);
  }
  for (const home of parties.filter(({ kind }) => kind === 'COMMUNITY')) {
    streets.get(streetOf(home.divisionCode))?.homes.push(home);
  }
  return streets;
}

/** Each unit did something for a community in the year; the communities did as much for the units, or less. */
function serveEachOther({ units, homes }: Street, back: 'nothing' | 'half' | 'as much', book: Book): void {
  const owed = { nothing: 0, half: Math.floor(units.length / 2), 'as much': units.length }[back];
  units.forEach((unit, at) => {
    const home = homes[at % homes.length];
    if (!home) return;
    book.deliver(book.ask(home, { listedDaysAgo: 180, state: 'CLOSED', forResidents: true }), unit);
    const isAsked = unit.askedDaysAgo !== null;
    if (at >= owed) {
      if (isAsked) book.ask(unit, { listedDaysAgo: 40 });
      return;
    }
    // Whoever was never asked helps itself from the list of resources.
    if (isAsked) book.deliver(book.ask(unit, { listedDaysAgo: 170, state: 'CLOSED' }), home);
    else book.deliver(book.offer(home, { listedDaysAgo: 170, state: 'CLOSED' }), unit);
  });
}

type Book = ReturnType<typeof createBook>;
type Written = Pick<Item, 'listedDaysAgo'> &
  Partial<Pick<Item, 'state' | 'urgency' | 'forResidents' | 'category' | 'title' | 'text'>>;

/** Hardly anybody asks for what is not needed: one of so many who might. */
const askedAnywayEvery = 12;

function createBook(random: Random, mismatched: MismatchPlanting | null) {
  const items: Item[] = [];
  const claims: Claim[] = [];
  let unneeded = 0;
  /** A category that may stand on a list in a state, as it is planted. */
  const draw = (list: Item['list'], { state, category }: Written) => {
    if (category !== undefined) return category;
    for (;;) {
      const { code } = random.pick(exchangeCategories);
      if (list !== 'need' || mismatched === null) return code;
      if (code === mismatched.notNeeded && unneeded++ % askedAnywayEvery !== 0) continue;
      if (code === mismatched.notSupplied && state === 'CLOSED') continue;
      return code;
    }
  };
  const prefixes = { need: 'ned', resource: 'res', project: 'prj' } as const;
  const write = (list: Item['list'], owner: Party, written: Written): Item => {
    const code = draw(list, written);
    const titles = exchangeCategories.find((each) => each.code === code)?.titles ?? ['其他'];
    const item: Item = {
      list,
      id: idFrom(prefixes[list], items.length),
      // No owner has two of a title on a list.
      title: `${random.pick(titles)}(${items.length + 1})`,
      text: null,
      category: code,
      state: 'LISTED',
      owner,
      divisionCode: owner.divisionCode,
      urgency: 'NORMAL',
      forResidents: false,
      lastDaysAgo:
        written.state === 'CLOSED' ? written.listedDaysAgo - (code === mismatched?.late ? 25 : 80) : null,
      ...written,
    };
    items.push(item);
    return item;
  };
  const claim = (of: Item, by: Party, state: Claim['state'], claimedDaysAgo: number): void => {
    const isBad = of.category === mismatched?.badlyRated;
    const rating = state === 'CONFIRMED' ? (isBad ? random.between(1, 2) : random.between(3, 5)) : null;
    claims.push({ id: idFrom('clm', claims.length), of, by, state, claimedDaysAgo, rating });
  };
  return {
    items,
    claims,
    claim,
    ask: (owner: Party, written: Written) => write('need', owner, written),
    offer: (owner: Party, written: Written) => write('resource', owner, written),
    plan: (owner: Party, written: Written) => write('project', owner, written),
    /** Claimed within two weeks, delivered within two months. */
    deliver: (of: Item, by: Party) => claim(of, by, 'CONFIRMED', of.listedDaysAgo - random.between(1, 14)),
  };
}
