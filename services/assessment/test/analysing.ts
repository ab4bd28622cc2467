import { expect } from 'vitest';
import type { TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';

/** A connection's page of all the rows there are. */
export function page(nodes: readonly object[], from = 0, size = 100) {
  const some = nodes.slice(from, from + size);
  const end = from + some.length;
  return {
    totalCount: nodes.length,
    nodes: some,
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(end) },
  };
}

export function someone(role: Role, territory: string): Viewer {
  return { id: `acc_${role}`, roles: [role], territory: [territory], lines: [], rights: 'all' };
}

export interface Answer {
  readonly row: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly userErrors: readonly { code: string }[];
}

export const codes = ({ userErrors }: Answer): string[] => userErrors.map((error) => error.code);

export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly source: string;
  readonly caseCount: number | null;
  readonly cases: readonly { type: string; key: string }[];
}

export interface Finding {
  readonly division: { code: string };
  readonly unit: { id: string } | null;
  readonly category: { code: string } | null;
  readonly otherDivision: { code: string } | null;
  readonly verdict: string;
  readonly figures: readonly Figure[];
  readonly signs: readonly {
    kind: string;
    reason: string;
    cases: readonly { type: string; key: string }[];
  }[];
}

/** Takes the steps of analyses, as the organization department of a division when nobody else is named. */
export function createAnalyser(service: () => TestService, kind: string, division: string) {
  const planner = someone('organization-department', division);
  const take = async (name: string, noun: string, fields: string, input: object, viewer = planner) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
      row: ${noun} { id ${fields} } userErrors { code field } } }`;
    return (await service().query<{ answer: Answer }>(text, { input }, { viewer })).answer;
  };
  const open = (given: object = {}, viewer = planner) =>
    take(
      'openAnalysis',
      'analysis',
      'kind state from on version thresholds { name value }',
      { kind, division, ...given },
      viewer,
    );
  const gather = (analysis: string, expectedVersion: number, pages = 20) =>
    take('gatherAnalysis', 'analysis', 'state examined total failure version', {
      analysis,
      expectedVersion,
      pages,
    });
  return {
    open,
    gather,
    set: (name: string, value: number, given: object = {}, viewer = planner) =>
      take('setAnalysisThreshold', 'threshold', 'value', { division, name, value, ...given }, viewer),
    async whole(given: object = {}): Promise<string> {
      const { row } = await open(given);
      const id = row?.id ?? '';
      expect((await gather(id, 1)).row).toMatchObject({ state: 'DONE', failure: null });
      return id;
    },
    async findings(id: string, where: object = {}): Promise<Finding[]> {
      const { analysis } = await service().query<{ analysis: { findings: { nodes: Finding[] } } }>(
        `query ($id: ID!, $where: AnalysisFindingWhere) { analysis(id: $id) { findings(where: $where, first: 100) { nodes {
          division { code } unit { id } category { code } otherDivision { code } verdict figures { name value source caseCount cases { type key } }
          signs { kind reason cases { type key } } } } } }`,
        { id, where },
      );
      return analysis.findings.nodes;
    },
  };
}

export const figuresOf = ({ figures }: Finding) =>
  Object.fromEntries(figures.map(({ name, value }) => [name, value]));

/** What is behind each figure that has cases of its own: how many, and the first of them. */
export const behindFigures = ({ figures }: Finding) =>
  Object.fromEntries(
    figures.flatMap(({ name, caseCount, cases }) =>
      caseCount === null
        ? []
        : [[name, `${caseCount} ${cases.map(({ type, key }) => `${type} ${key}`).join(' ')}`.trim()]],
    ),
  );
