import type { Graph } from '@graphroots/kit/graph/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

let system: DemoSystem;
let graph: Graph;

beforeAll(async () => {
  system = await startDemoSystem('street');
  graph = system.graphFor('assessment');
}, 120_000);
afterAll(() => system.close());

const streets = {
  text: `{ divisions(where: { level: STREET }, first: 1) { nodes {
    code issueStats { total } volunteerStats { personTimes } partyCommittee { id memberCount }
  } } }`,
  answer: z.object({
    divisions: z.object({
      nodes: z.tuple([
        z.object({
          code: z.string(),
          issueStats: z.object({ total: z.int().positive() }),
          volunteerStats: z.object({ personTimes: z.int().positive() }),
          partyCommittee: z.object({ id: z.string(), memberCount: z.int().positive() }),
        }),
      ]),
    }),
  }),
};

describe('a service of the whole system', () => {
  it('asks what the others know in one question, and reads every row of it', async () => {
    const { divisions } = await graph.ask(streets);
    const [{ issueStats, code }] = divisions.nodes;
    const stored = await system.databases.grids.sql<{ count: number }[]>`
      select count(*)::int from grids.issues where community_code like ${`${code.slice(0, 9)}%`}`;
    expect(stored).toEqual([{ count: issueStats.total }]);
  });

  it('sees names of members as everybody without the right to personal data sees them', async () => {
    const members = await graph.ask({
      text: '{ members(first: 20) { nodes { name } } }',
      answer: z.object({ members: z.object({ nodes: z.array(z.object({ name: z.string() })).min(20) }) }),
    });
    expect(members.members.nodes.filter(({ name }) => !/^.某$/u.test(name))).toEqual([]);
  });
});
