import { rightsOfRoles } from '@graphroots/gateway/identity/roles';
import { policies, scopes } from '@graphroots/schema/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openGuide, type Guide } from './guide.ts';

let guide: Guide;

beforeAll(async () => {
  guide = await openGuide('docs/access.md');
});
afterAll(() => guide.close());

/** What the printed command answers with. */
async function token(): Promise<string> {
  const [, options = ''] = /npm run --silent token -- (.+)\)/.exec(guide.text) ?? [];
  return guide.token(options.split(' '));
}

/** The queries of the printed calls, in their order. */
function queries(): string[] {
  const bodies = [...guide.text.matchAll(/-d '(\{.*\})'/g)].map(([, body = '']): unknown => JSON.parse(body));
  return z
    .array(z.object({ query: z.string() }))
    .parse(bodies)
    .map(({ query }) => query);
}

describe('the guide to roles, scopes and tokens', () => {
  it('leads to a first authorised query, and to a refusal as printed', async () => {
    const authorization = `Bearer ${await token()}`;
    const [allowed = '', refused = ''] = queries();

    const answer = await guide.system.ask(allowed, {}, authorization);
    expect(answer.errors).toBeUndefined();
    const found = z.object({ issues: z.object({ totalCount: z.number(), nodes: z.array(z.unknown()) }) });
    expect(found.parse(answer.data).issues.nodes).toHaveLength(2);

    const [, printed = ''] = /```json\n(.*?)```/s.exec(guide.text) ?? [];
    expect(await guide.system.ask(refused, {}, authorization)).toMatchObject(JSON.parse(printed));
  });

  it('names every role, scope and policy there is', () => {
    const policyRights = Object.keys(policies).map((name) => `policy:${name}`);
    const names = [...Object.keys(rightsOfRoles), ...Object.keys(scopes), ...policyRights];
    expect(names.filter((name) => !guide.text.includes(`\`${name}\``))).toEqual([]);
  });
});
