import { comparable, difference, likeness, likenessOfLists, type Comparable } from './alike.ts';
import { askDistrict, askItems, askPlans, type Planning } from './ask-plans.ts';
import {
  casesOf,
  countOf,
  shareOf,
  type Figure,
  type Finding,
  type Look,
  type Sign,
  type Thresholds,
} from './finding.ts';
import { yearsOf } from './years.ts';

/** One district of the division: all pairs of its streets, and the district itself. */
export const lookAtUniformity: Look = async (
  graph,
  { divisionCode: division, from, on, cursor: after },
  thresholds,
  occasion,
) => {
  const { district, total, next } = await askDistrict(graph, { division, after }, occasion);
  if (district === null) return { findings: [], examined: 0, total, next: null };
  const years = yearsOf(from, on);
  const plans = await askPlans(graph, { ...years, district }, occasion);
  const items = await askItems(graph, { district, from, to: on }, occasion);
  const streets = plans.map(describe);
  const pairs = streets.flatMap((a, at) => streets.slice(at + 1).map((b) => examinePair(a, b, thresholds)));
  return {
    findings: [...pairs, examineDistrict(district, pairs, items, thresholds)],
    examined: 1,
    total,
    next,
  };
};

interface Street {
  readonly code: string;
  readonly texts: readonly Comparable[];
  readonly needs: ReadonlyMap<string, number>;
  readonly profile: readonly (number | null)[];
}

function describe({ code, projects, needStats, profile }: Planning): Street {
  const figures = [profile?.residentPopulation, profile?.marketEntities, profile?.area];
  return {
    code,
    texts: projects.map(comparable),
    needs: new Map(needStats.groups.map(({ key, total }) => [key, total])),
    profile: figures.map((figure) => (figure ? Number(figure.value) : null)),
  };
}

function examinePair(a: Street, b: Street, thresholds: Thresholds): Finding {
  const similarity = likenessOfLists(a.texts, b.texts);
  const needs = difference(a.needs, b.needs);
  const copied = a.texts.flatMap((one) =>
    b.texts
      .filter((other) => likeness(one, other) >= thresholds.COPIED_FROM)
      .map((other) => [one, other] as const),
  );
  const figures: Figure[] = [
    countOf('PLANS', 'Division.projects', 'Project', a.texts),
    countOf('PLANS_OF_OTHER', 'Division.projects', 'Project', b.texts),
    {
      name: 'PLAN_SIMILARITY',
      value: similarity,
      source: 'Project.title, Project.text, PLANS, PLANS_OF_OTHER',
    },
    {
      name: 'COPIED_PLANS',
      value: copied.length,
      source: 'Project.title, Project.text',
      cases: casesOf('Project', copied.flat()),
    },
    { name: 'NEED_DIFFERENCE', value: needs, source: 'Division.needStats' },
    {
      name: 'PROFILE_DIFFERENCE',
      value: differenceOfProfiles(a.profile, b.profile),
      source: 'Division.profile',
    },
  ];
  const signs: Sign[] = [];
  const isEnough = Math.min(a.texts.length, b.texts.length) >= thresholds.LEAST_PLANS;
  const isDifferent = needs !== null && needs >= thresholds.LEAST_DIFFERENCE;
  if (isEnough && isDifferent && similarity !== null && similarity >= thresholds.MOST_ALIKE) {
    const reason = `${a.texts.length}项与${b.texts.length}项计划相似度${percent(similarity)},而需求差异${percent(needs)}`;
    signs.push({ kind: 'ALIKE_DESPITE_NEEDS', reason, cases: casesOf('Project', [...a.texts, ...b.texts]) });
  }
  if (isEnough && copied.length >= thresholds.LEAST_COPIED) {
    const reason = `${a.texts.length}项与${b.texts.length}项计划中${copied.length}对文字雷同`;
    signs.push({ kind: 'COPIED_PLANS', reason, cases: casesOf('Project', copied.flat()) });
  }
  return { divisionCode: a.code, otherDivisionCode: b.code, figures, signs };
}

function examineDistrict(
  divisionCode: string,
  pairs: readonly Finding[],
  { items, local }: Awaited<ReturnType<typeof askItems>>,
  thresholds: Thresholds,
): Finding {
  const share = shareOf(local.length, items.length);
  const differences = pairs.flatMap(
    ({ figures }) => figures.find(({ name }) => name === 'NEED_DIFFERENCE')?.value ?? [],
  );
  const mean = shareOf(
    differences.reduce((sum, each) => sum + each, 0),
    differences.length,
  );
  const alike = pairs.filter(({ signs }) => signs.length > 0);
  const figures: Figure[] = [
    countOf('ITEMS', 'AssessmentCycle.scheme.items, AssessmentCycle.localItems', 'SchemeItem', items),
    {
      name: 'LOCAL_ITEM_SHARE',
      value: share,
      source: 'AssessmentCycle.localItems, ITEMS',
      cases: casesOf('SchemeItem', local),
    },
    { name: 'NEED_DIFFERENCE', value: mean, source: 'Division.needStats' },
    {
      name: 'ALIKE_PAIRS',
      value: alike.length,
      source: 'AnalysisFinding.signs',
      cases: alike.flatMap(({ divisionCode: code, otherDivisionCode: other }) =>
        [code, ...(other ? [other] : [])].map((key) => ({ type: 'Division', key })),
      ),
    },
  ];
  const isUniform =
    share !== null && share < thresholds.LEAST_LOCAL && mean !== null && mean >= thresholds.LEAST_DIFFERENCE;
  const reason = `${items.length}项考核指标中自选项占${percent(share)},而街道间需求平均差异${percent(mean)}`;
  return {
    divisionCode,
    figures,
    signs: isUniform
      ? [{ kind: 'NO_LOCAL_ITEMS', reason, cases: [{ type: 'Division', key: divisionCode }] }]
      : [],
  };
}

/** The mean, over the figures that both have, of how far the smaller is below the larger; null where they share none. */
function differenceOfProfiles(a: Street['profile'], b: Street['profile']): number | null {
  const both = a.flatMap((own, at) => {
    const other = b[at] ?? null;
    return own === null || other === null || Math.max(own, other) <= 0
      ? []
      : [1 - Math.min(own, other) / Math.max(own, other)];
  });
  return shareOf(
    both.reduce((sum, each) => sum + each, 0),
    both.length,
  );
}

function percent(share: number | null): string {
  return share === null ? '不详' : `${Math.round(share * 100)}%`;
}
