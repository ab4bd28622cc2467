import { unitOf } from './indicators.ts';

type Qualifier =
  | 'EXACT'
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'NEARLY'
  | 'ABOUT'
  | 'FEWER_THAN'
  | 'FULL'
  | 'BASICALLY_FULL'
  | 'ROUNDED';

/** What a source says of a place. */
export interface DeclaredFigure {
  /** The code of the indicator. */
  readonly code: string;
  readonly value: number;
  /** Where the source tells a change without its first day: 18 of "from 18 to 81". */
  readonly before?: number;
  /** Where it tells a part of a whole: the second 51 of "51 of 51". */
  readonly whole?: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** What a share is of, where the source says it. */
  readonly basis?: string;
  /** The code of the division, of any city. */
  readonly place: string;
  readonly placeName: string;
  /** A month or a year, `2020-01` or `2018`. */
  readonly asOf: string;
  /** Whether the date is concluded from the text and not printed in it. */
  readonly inferred: boolean;
  readonly source: string;
}

type Document = Pick<DeclaredFigure, 'asOf' | 'inferred' | 'source'>;
type Place = Pick<DeclaredFigure, 'place' | 'placeName'>;
type More = Partial<Pick<DeclaredFigure, 'before' | 'whole' | 'basis' | 'asOf'>>;

const social: Document = {
  asOf: '2017-01',
  inferred: false,
  source: 'report on social Party building in Beijing',
};
const review: Document = {
  asOf: '2018',
  inferred: true,
  source: 'ten-year review of social Party building in Beijing',
};
const urban: Document = {
  asOf: '2020-01',
  inferred: false,
  source: 'report on urban Party building in Kunming',
};
const study: Document = { asOf: '2021', inferred: true, source: 'study of Party building in Liuzhou' };
const streetReport: Document = { asOf: '2021-12', inferred: false, source: 'report on Jiulong Street' };

const beijing: Place = { place: '110000000000', placeName: '北京市' };
const kunming: Place = { place: '530100000000', placeName: '昆明市' };
const fiveDistricts: Place = { place: '530100000000', placeName: '昆明市主城五区' };
const xishan: Place = { place: '530112000000', placeName: '西山区' };
const guandu: Place = { place: '530111000000', placeName: '官渡区' };
const panlong: Place = { place: '530103000000', placeName: '盘龙区' };
const yiliang: Place = { place: '530125000000', placeName: '宜良县' };
const chuanfang: Place = { place: '530112006001', placeName: '船房社区' };
const jinxing: Place = { place: '530103004007', placeName: '金星社区' };
const longxiang: Place = { place: '530102004000', placeName: '龙翔街道' };
const yongxinglu: Place = { place: '530112004002', placeName: '永兴路社区' };
const liuzhouParks: Place = { place: '450200000000', placeName: '柳州市工业园区' };
const jiulong: Place = { place: '500107009000', placeName: '九龙街道' };

const workers = { basis: '社区工作者' };
const respondents = { basis: '受访者' };

/** Every figure that the sources report. What is planted in a city is taken from here, and so is what is observed. */
export const declaredFigures: readonly DeclaredFigure[] = [
  stated(review, beijing, 'DISTRICTS', 16),
  stated(review, beijing, 'TWO_NEW_JOINT_CONFERENCES', 16, 'EXACT', { whole: 16 }),
  stated(review, beijing, 'HUB_PARTY_BODIES', 51, 'EXACT', { whole: 51 }),
  stated(review, beijing, 'PARK_COMMITTEES', 39, 'EXACT', { whole: 39 }),
  stated(review, beijing, 'COVERAGE_NON_PUBLIC', 83.9, 'EXACT', { basis: '非公企业' }),
  stated(review, beijing, 'COVERAGE_SOCIAL', 75, 'EXACT', { basis: '社会组织' }),
  stated(review, beijing, 'COVERAGE_BUILDINGS', 80, 'MORE_THAN', { basis: '商务楼宇' }),
  stated(social, beijing, 'FIVE_STATIONS', 100, 'FULL', { basis: '商务楼宇' }),
  stated(social, beijing, 'HUB_LINKED_SOCIAL_ORGS', 87, 'EXACT', { basis: '社会组织' }),
  stated(social, beijing, 'HUB_LINKED_GROWTH', 5, 'MORE_THAN'),
  stated(social, beijing, 'PREMISES_350', 81, 'EXACT', { before: 18, basis: '社区' }),
  stated(review, beijing, 'PREMISES_350', 100, 'BASICALLY_FULL', { basis: '社区' }),
  stated(review, beijing, 'PREMISES_350_COUNT', 350, 'FEWER_THAN', { asOf: '2009' }),
  stated(social, beijing, 'FUND_PER_MEMBER', 200, 'AT_LEAST'),
  stated(review, beijing, 'REFORM_MEASURES', 47),
  stated(review, beijing, 'REFORM_DOCUMENTS', 148),
  stated(review, beijing, 'REFORM_INSPECTED', 36),
  stated(review, beijing, 'OPINION_2015_PARTS', 7, 'EXACT', { asOf: '2015-08' }),
  stated(review, beijing, 'OPINION_2015_ARTICLES', 23, 'EXACT', { asOf: '2015-08' }),
  stated(review, beijing, 'OPINION_2015_TASKS', 20, 'EXACT', { asOf: '2015-08' }),
  stated(urban, kunming, 'SECTOR_COMMITTEES', 7, 'EXACT', { before: 17 }),
  stated(urban, kunming, 'ALLIANCES', 46),
  stated(urban, kunming, 'GREATER_PARTY_COMMITTEES', 286),
  stated(urban, kunming, 'UNITS_WITH_CONCURRENT_MEMBER', 1_413),
  stated(urban, kunming, 'STREET_JOINT_CONFERENCES', 59),
  stated(urban, kunming, 'COMMUNITY_JOINT_CONFERENCES', 277),
  stated(urban, kunming, 'STREET_POWERS', 5),
  stated(urban, xishan, 'STREET_OFFICES', 5),
  stated(urban, xishan, 'STREET_CENTRES', 6),
  stated(streetReport, jiulong, 'AREA', 9),
  stated(streetReport, jiulong, 'COMMUNITIES', 10),
  stated(streetReport, jiulong, 'POPULATION', 200_000, 'MORE_THAN'),
  stated(streetReport, jiulong, 'MARKET_ENTITIES', 14_000, 'MORE_THAN'),

  stated(streetReport, jiulong, 'BRANCHES', 89),
  stated(streetReport, jiulong, 'MEMBERS', 3_000, 'MORE_THAN'),
  stated(streetReport, jiulong, 'PROJECT_BRANCHES', 4),
  stated(urban, guandu, 'MEMBERS', 19_000, 'MORE_THAN'),
  stated(urban, guandu, 'BRANCHES', 900, 'ROUNDED'),
  stated(review, beijing, 'WORKERS', 35_000, 'NEARLY'),
  stated(social, beijing, 'JUNIOR_COLLEGE_SHARE', 80, 'EXACT', { before: 26, ...workers }),
  stated(review, beijing, 'JUNIOR_COLLEGE_SHARE', 90, 'EXACT', workers),
  stated(social, beijing, 'MEAN_AGE', 41, 'EXACT', workers),
  stated(review, beijing, 'MEAN_AGE', 39, 'EXACT', workers),
  stated(urban, panlong, 'GRADE_STEPS', 12),
  stated(urban, panlong, 'GRADE_TOP_BONUS', 1_500),

  stated(urban, xishan, 'GRIDS', 195),
  stated(urban, chuanfang, 'GRIDS', 24),
  stated(social, beijing, 'GRID_COVERAGE', 70, 'MORE_THAN'),
  stated(urban, jinxing, 'SOLVING_TIME_CHANGE', -60, 'EXACT', { basis: '平均办结时长' }),
  stated(urban, jinxing, 'SATISFACTION', 95, 'AT_LEAST', { basis: '居民' }),
  stated(urban, fiveDistricts, 'MEDIATED', 10_000, 'MORE_THAN'),

  stated(urban, fiveDistricts, 'CAMPAIGN_TEAMS', 2_168),
  stated(urban, fiveDistricts, 'CAMPAIGN_SESSIONS', 46_000, 'ABOUT'),
  stated(urban, fiveDistricts, 'CAMPAIGN_WISHES', 15_000, 'ABOUT'),
  stated(urban, yiliang, 'YILIANG_TEAMS', 87),
  stated(urban, yiliang, 'YILIANG_ACTIVITIES', 4_368),
  stated(urban, yiliang, 'YILIANG_PERSON_TIMES', 24_095),
  stated(urban, yiliang, 'YILIANG_WISHES', 543),
  stated(urban, yiliang, 'YILIANG_RESIDENT_PERSON_TIMES', 3_800, 'MORE_THAN'),
  stated(urban, longxiang, 'NEED_CATEGORIES', 10),
  stated(urban, yongxinglu, 'SERVICES', 100),
  stated(urban, kunming, 'ONE_STOP_ITEMS', 111),
  stated(review, beijing, 'CATALOGUE_CATEGORIES', 10),
  stated(review, beijing, 'CATALOGUE_ITEMS', 60),
  stated(review, beijing, 'CIRCLE_COVERAGE', 90, 'NEARLY', { basis: '社区' }),
  stated(review, beijing, 'COMMUNITY_HOMES', 200),
  stated(social, beijing, 'REGISTERED_VOLUNTEERS', 2_240_000),
  stated(review, beijing, 'COMMUNITY_STATIONS', 2_540),
  stated(review, beijing, 'BUILDING_STATIONS', 558),
  stated(review, beijing, 'ENTERPRISE_STATIONS', 317),
  stated(review, beijing, 'AGENCY_STATIONS', 138),
  stated(streetReport, jiulong, 'CIVILISATION_INSTITUTES', 1),
  stated(streetReport, jiulong, 'CIVILISATION_STATIONS', 10),
  stated(streetReport, jiulong, 'CIVILISATION_BASES', 5),
  stated(streetReport, jiulong, 'CIVILISATION_POINTS', 18),
  stated(streetReport, jiulong, 'CIVILISATION_TEAMS', 10),
  stated(streetReport, jiulong, 'CIVILISATION_CARRIERS', 9),
  stated(streetReport, jiulong, 'CIVILISATION_ACTIONS', 1),

  stated(study, liuzhouParks, 'FLOATING_LOST', 39.8, 'EXACT', respondents),
  stated(study, liuzhouParks, 'NO_RESTRAINT', 27.6),
  stated(urban, xishan, 'CANCELLED_DUTIES', 70, 'MORE_THAN'),
  stated(urban, xishan, 'BURDEN_DEPARTMENTS', 21),
  stated(urban, xishan, 'BURDEN_MATTERS', 84),
  stated(urban, xishan, 'SEAL_USES', 31),
  stated(review, beijing, 'SUPERVISION_GROUPS', 4),
  stated(review, beijing, 'CSR_EXEMPLARS', 200),
];

/** The only figure that the sources report of a place under a code. */
export function declaredFigure(code: string, place: string): DeclaredFigure {
  const [figure, ...more] = declaredFigures.filter((f) => f.code === code && f.place === place);
  if (figure === undefined || more.length > 0) {
    throw new RangeError(`the sources report ${figure === undefined ? 'no' : 'several'} ${code} of ${place}`);
  }
  return figure;
}

function stated(
  document: Document,
  place: Place,
  code: string,
  value: number,
  qualifier: Qualifier = 'EXACT',
  more: More = {},
): DeclaredFigure {
  return { code, value, qualifier, unit: unitOf(code), ...place, ...document, ...more };
}
