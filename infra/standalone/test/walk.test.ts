import { readFile } from 'node:fs/promises';
import { parse, print, Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findCity } from '../src/demo.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const root = new URL('../../../', import.meta.url);
const kunming = '530100000000';

let system: DemoSystem;
let walk: string;

beforeAll(async () => {
  [system, walk] = await Promise.all([
    startDemoSystem('city'),
    readFile(new URL('schema/operations/walk.graphql', root), 'utf8'),
  ]);
});
afterAll(() => system.close());

const nodes = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node).min(1) });
const named = z.object({ id: z.string(), name: z.string().min(1) });
const issue = z.object({ id: z.string(), title: z.string(), category: z.string(), state: z.string() });
const building = named.extend({ address: z.string(), openIssues: nodes(issue) });
const group = named.extend({ memberCount: z.number(), volunteerHours: z.number(), building });
const branch = named.extend({
  grid: named.extend({ code: z.string().length(15) }),
  subordinates: nodes(group),
});
const committee = <T extends z.ZodType>(below: T) => named.extend({ subordinates: nodes(below) });
const wholeWalk = z.object({
  division: z.object({
    code: z.literal(kunming),
    partyCommittee: committee(committee(committee(committee(branch)))).extend({ secretary: named }),
  }),
});

it('the city that is shown is found with the line of its committee', async () => {
  expect(await findCity(system.databases)).toEqual({ code: kunming, line: expect.stringMatching(/^\w+\/$/) });
});

describe('the walk', () => {
  it('goes from the city committee down six levels to a building and its open issues', async () => {
    const answer = await system.ask(walk, { city: kunming, n: 1 });
    expect(answer.errors).toBeUndefined();
    expect(wholeWalk.safeParse(answer.data).error).toBeUndefined();
  });

  it('takes the same number of SQL statements for one row a level as for ten', async () => {
    const one = await system.ask(walk, { city: kunming, n: 1 });
    const ten = await system.ask(walk, { city: kunming, n: 10 });
    expect(ten.errors).toBeUndefined();
    expect(ten.statements).toEqual(one.statements);
    // Each read of members is one statement, and one that says whose sight it has.
    expect(one.statements).toEqual({
      organization: 1,
      members: 3 * 2,
      grids: 2,
      volunteer: 1,
      assessment: 1,
    });
    expect(JSON.stringify(ten.data).length).toBeGreaterThan(20 * JSON.stringify(one.data).length);
  });
});

describe('the way up', () => {
  const upwards = `{ id ancestors { kind name } territory { code ancestors { level } } secretary { name } }`;
  const kinds = ['CITY_COMMITTEE', 'DISTRICT_COMMITTEE', 'STREET_WORKING_COMMITTEE', 'COMMUNITY_COMMITTEE'];
  const line = z.object({
    ancestors: z.array(z.object({ kind: z.string(), name: z.string() })),
    territory: z.object({ code: z.string().length(12) }),
  });
  const found = z.object({
    issues: nodes(
      z.object({
        id: z.string(),
        grid: named.extend({ code: z.string(), leadOrganization: line }),
        building: named.extend({ leadOrganization: line }),
      }),
    ),
  });

  async function anIssue() {
    const answer = await system.ask(
      `{ issues(first: 1, where: { open: true, division: "530112006000" }) { nodes { id
          grid { id name code leadOrganization ${upwards} } building { id name leadOrganization ${upwards} } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const [first] = found.parse(answer.data).issues.nodes;
    if (!first) throw new Error('The demo city has an open issue in Fuhai Street.');
    return first;
  }

  it('leads from an issue through its grid and building to the city committee', async () => {
    const { grid, building } = await anIssue();
    expect(grid.leadOrganization.ancestors.map(({ kind }) => kind)).toEqual(kinds);
    expect(building.leadOrganization.ancestors.map(({ kind }) => kind)).toEqual([...kinds, 'GRID_BRANCH']);
  });

  it('begins at an issue, a building, a grid or an organization by its key', async () => {
    const { id, grid, building } = await anIssue();
    const answer = await system.ask(
      `query ($issue: ID!, $building: ID!, $grid: String!) {
        issue(id: $issue) { id community { ancestors { name } } }
        building(id: $building) { id leadOrganization ${upwards} }
        grid(code: $grid) { id head { name } community { partyCommittee { secretary { name } } } }
      }`,
      { issue: id, building: building.id, grid: grid.code },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      issue: { id, community: { ancestors: [{ name: '昆明市' }, { name: '西山区' }, { name: '福海街道' }] } },
      building: { id: building.id },
      grid: { id: grid.id },
    });
  });
});

describe('the README', () => {
  const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    Walk: { city: kunming, n: 3 },
  };

  async function operationsOf(file: string): Promise<string[]> {
    const text = await readFile(new URL(file, root), 'utf8');
    return [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation = '']) => operation);
  }

  it.each(['README.md', 'README.zh-CN.md'])('%s shows the walk that GraphiQL opens with', async (file) => {
    const [shown = ''] = await operationsOf(file);
    expect(print(parse(shown))).toBe(print(parse(walk)));
  });

  it('shows operations that run as printed', async () => {
    const operations = await operationsOf('README.md');
    expect(operations.length).toBeGreaterThan(2);
    const grid = await system.ask(`{ grids(first: 1) { nodes { id } } }`);
    const [first] = z.object({ grids: nodes(z.object({ id: z.string() })) }).parse(grid.data).grids.nodes;
    for (const operation of operations) {
      const [definition] = parse(operation).definitions;
      const name = definition?.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '') : '';
      const answer = await system.ask(operation, { grid: first?.id, ...variables[name] });
      expect(answer.errors, name).toBeUndefined();
      expect(JSON.stringify(answer.data), name).not.toMatch(/"userErrors":\[[^\]]/);
    }
  });
});
