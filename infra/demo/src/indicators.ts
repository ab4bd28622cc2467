type Owner = 'ORGANIZATION' | 'MEMBERS' | 'GRIDS' | 'VOLUNTEER' | 'ASSESSMENT';

/** What is measured. The figures of documents, and what is counted beside them, are observations of these. */
export interface DemoIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly owner: Owner;
}

type Row = readonly [code: string, name: string, unit: string, definition: string];

const organization: readonly Row[] = [
  ['DISTRICTS', '区', 'districts', 'Districts of the city.'],
  [
    'TWO_NEW_JOINT_CONFERENCES',
    '两新组织党建联席会议',
    'districts',
    'Districts with a joint conference for two-new organisations.',
  ],
  [
    'HUB_PARTY_BODIES',
    '枢纽型社会组织党建工作机构',
    'hubs',
    'Hub social organisations of the city with a Party work body.',
  ],
  ['PARK_COMMITTEES', '科技园区综合党委', 'parks', 'Science parks with a comprehensive Party committee.'],
  ['COVERAGE_NON_PUBLIC', '非公企业党组织覆盖率', '%', 'Non-public enterprises with a Party organisation.'],
  ['COVERAGE_SOCIAL', '社会组织党组织覆盖率', '%', 'Social organisations with a Party organisation.'],
  ['COVERAGE_BUILDINGS', '商务楼宇党组织覆盖率', '%', 'Commercial buildings with a Party organisation.'],
  ['FIVE_STATIONS', '五站合一覆盖率', '%', 'Commercial buildings with the five stations.'],
  ['HUB_LINKED_SOCIAL_ORGS', '枢纽联系社会组织比例', '%', 'Social organisations linked to a hub.'],
  [
    'HUB_LINKED_GROWTH',
    '枢纽联系社会组织五年增长',
    'times',
    'Social organisations linked to a hub, against five years before.',
  ],
  ['PREMISES_350', '办公服务用房达标社区', '%', 'Communities whose premises have 350 square metres.'],
  [
    'PREMISES_350_COUNT',
    '办公服务用房达标社区数',
    'communities',
    'Communities whose premises have 350 square metres.',
  ],
  [
    'FUND_PER_MEMBER',
    '党组织活动经费',
    'yuan per year',
    'Funds of Party organisations for each member and year.',
  ],
  ['REFORM_MEASURES', '改革举措', 'items', 'Reform measures of social Party building.'],
  ['REFORM_DOCUMENTS', '改革文件', 'items', 'Documents that reform measures led to.'],
  ['REFORM_INSPECTED', '督察事项', 'items', 'Reform measures whose execution was inspected.'],
  ['OPINION_2015_PARTS', '意见部分', 'parts', 'Parts of the opinion of August 2015.'],
  ['OPINION_2015_ARTICLES', '意见条款', 'articles', 'Articles of the opinion of August 2015.'],
  ['OPINION_2015_TASKS', '意见任务', 'tasks', 'Tasks of the opinion of August 2015.'],
  [
    'SECTOR_COMMITTEES',
    '市委主管工委',
    'committees',
    'Committees of sectors and departments directly under the city committee.',
  ],
  ['ALLIANCES', '街道党建联盟', 'alliances', 'Party-building alliances of streets.'],
  ['GREATER_PARTY_COMMITTEES', '社区大党委', 'committees', 'Greater Party committees of communities.'],
  [
    'UNITS_WITH_CONCURRENT_MEMBER',
    '担任兼职委员的驻区单位',
    'units',
    'Units that give a concurrent member to a greater committee or an alliance, each once.',
  ],
  ['STREET_JOINT_CONFERENCES', '街道党建联席会议', 'streets', 'Streets with a joint conference.'],
  ['COMMUNITY_JOINT_CONFERENCES', '社区党建联席会议', 'communities', 'Communities with a joint conference.'],
  ['STREET_POWERS', '街道职权', 'powers', 'Powers given to streets.'],
  ['STREET_OFFICES', '街道内设机构', 'offices', 'Offices of each street.'],
  ['STREET_CENTRES', '街道中心', 'centres', 'Centres of each street.'],
  ['AREA', '面积', 'km²', 'The area of the division.'],
  ['COMMUNITIES', '社区', 'communities', 'Communities of the division.'],
  ['POPULATION', '常住人口', 'persons', 'Who lives there, registered or not.'],
  ['MARKET_ENTITIES', '市场主体', 'entities', 'Enterprises and sole traders.'],
];

const members: readonly Row[] = [
  ['BRANCHES', '党支部', 'branches', 'Party branches of the line.'],
  ['MEMBERS', '党员', 'members', 'Party members with their formal affiliation in the line.'],
  ['PROJECT_BRANCHES', '项目党支部', 'branches', 'Branches at building sites and projects.'],
  ['WORKERS', '社区工作者', 'persons', 'Community workers.'],
  ['JUNIOR_COLLEGE_SHARE', '大专以上学历占比', '%', 'Community workers with junior college or more.'],
  ['MEAN_AGE', '平均年龄', 'years', 'The mean age of community workers.'],
  [
    'GRADE_STEPS',
    '等级台阶',
    'steps',
    'Steps of the grade scheme of community workers: 4 grades of 3 steps.',
  ],
  [
    'GRADE_TOP_BONUS',
    '最高等级补贴',
    'yuan per month',
    'What the highest step of the grade scheme adds to the pay.',
  ],
];

const grids: readonly Row[] = [
  [
    'GRIDS',
    '网格',
    'grids',
    'Grids of one layer: Party building for a district, comprehensive governance for a community.',
  ],
  ['GRID_COVERAGE', '网格化覆盖率', '%', 'What is covered by grids.'],
  [
    'SOLVING_TIME_CHANGE',
    '办结时长变化',
    '%',
    'The change of the mean time from report to closing, from one year to the next.',
  ],
  ['SATISFACTION', '群众满意率', '%', 'Residents who are satisfied.'],
  ['MEDIATED', '化解矛盾纠纷', 'disputes', 'Disputes that were mediated.'],
];

const volunteer: readonly Row[] = [
  ['CAMPAIGN_TEAMS', '行动服务队', 'teams', 'Teams of the campaign.'],
  ['CAMPAIGN_SESSIONS', '行动服务场次', 'sessions', 'Sessions of service in the campaign.'],
  ['CAMPAIGN_WISHES', '行动微心愿', 'wishes', 'Wishes fulfilled in the campaign.'],
  ['YILIANG_TEAMS', '志愿服务队', 'teams', 'Volunteer teams.'],
  ['YILIANG_ACTIVITIES', '志愿服务活动', 'activities', 'Voluntary activities that were settled.'],
  [
    'YILIANG_PERSON_TIMES',
    '志愿者参与人次',
    'person-times',
    'Person-times of members and registered volunteers; who came twice counts twice.',
  ],
  ['YILIANG_WISHES', '微心愿', 'wishes', 'Wishes fulfilled.'],
  [
    'YILIANG_RESIDENT_PERSON_TIMES',
    '居民参与人次',
    'person-times',
    'Person-times of residents, beside those of volunteers.',
  ],
  ['NEED_CATEGORIES', '需求类别', 'categories', 'Categories of needs.'],
  ['SERVICES', '服务项目', 'services', 'Services offered.'],
  ['ONE_STOP_ITEMS', '一站式事项', 'items', 'Matters settled at one counter.'],
  ['CATALOGUE_CATEGORIES', '服务目录类别', 'categories', 'Categories of the service catalogue.'],
  ['CATALOGUE_ITEMS', '服务目录项目', 'items', 'Items of the service catalogue.'],
  ['CIRCLE_COVERAGE', '一刻钟服务圈覆盖率', '%', 'Communities with a quarter-hour service circle.'],
  ['COMMUNITY_HOMES', '社区之家', 'units', 'Units that open their facilities to the community.'],
  ['REGISTERED_VOLUNTEERS', '实名注册志愿者', 'persons', 'Volunteers registered by name.'],
  ['COMMUNITY_STATIONS', '社区志愿服务站', 'stations', 'Volunteer stations of communities.'],
  ['BUILDING_STATIONS', '楼宇志愿服务站', 'stations', 'Volunteer stations of commercial buildings.'],
  ['ENTERPRISE_STATIONS', '大型企业志愿服务站', 'stations', 'Volunteer stations of large enterprises.'],
  ['AGENCY_STATIONS', '社工机构志愿服务站', 'stations', 'Volunteer stations of social work agencies.'],
  ['CIVILISATION_INSTITUTES', '文明实践所', 'institutes', 'Institutes of the civilisation network.'],
  ['CIVILISATION_STATIONS', '文明实践站', 'stations', 'Stations of the civilisation network.'],
  ['CIVILISATION_BASES', '文明实践基地', 'bases', 'Bases of the civilisation network.'],
  ['CIVILISATION_POINTS', '文明实践点', 'points', 'Points of the civilisation network.'],
  ['CIVILISATION_TEAMS', '文明实践队伍', 'teams', 'Teams of the civilisation network.'],
  ['CIVILISATION_CARRIERS', '文明实践载体', 'carriers', 'Carriers of the civilisation network.'],
  ['CIVILISATION_ACTIONS', '文明实践行动', 'actions', 'Actions of the civilisation network.'],
];

const assessment: readonly Row[] = [
  [
    'FLOATING_LOST',
    '反映党员失联的受访者',
    '%',
    'Answers to a survey that floating members are out of contact: an opinion, not a measured rate.',
  ],
  [
    'NO_RESTRAINT',
    '反映缺乏约束的受访者',
    '%',
    'Answers to a survey that nothing holds floating members: an opinion, perhaps of a part of those asked.',
  ],
  ['CANCELLED_DUTIES', '取消事项', 'duties', 'Duties of communities that were cancelled.'],
  ['BURDEN_DEPARTMENTS', '减负部门', 'departments', 'Departments bound by the list of matters.'],
  ['BURDEN_MATTERS', '准入事项', 'matters', 'Matters that communities may be charged with.'],
  ['SEAL_USES', '用章事项', 'uses', 'Uses of the community seal that were kept.'],
  ['SUPERVISION_GROUPS', '督导组', 'groups', 'Supervision groups of the city.'],
  [
    'CSR_EXEMPLARS',
    '履行社会责任百家示范',
    'enterprises',
    'Exemplary non-public enterprises, over three years.',
  ],
];

function owned(owner: Owner, rows: readonly Row[]): DemoIndicator[] {
  return rows.map(([code, name, unit, definition]) => ({ code, name, unit, definition, owner }));
}

export const demoIndicators: readonly DemoIndicator[] = [
  ...owned('ORGANIZATION', organization),
  ...owned('MEMBERS', members),
  ...owned('GRIDS', grids),
  ...owned('VOLUNTEER', volunteer),
  ...owned('ASSESSMENT', assessment),
];

const units: ReadonlyMap<string, string> = new Map(demoIndicators.map(({ code, unit }) => [code, unit]));

export function unitOf(code: string): string {
  const unit = units.get(code);
  if (unit === undefined) throw new RangeError(`there is no indicator ${code}`);
  return unit;
}
