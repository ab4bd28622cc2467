import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymousViewer, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { GatewayOptions } from '../src/gateway.ts';
import { compose, composeGuarded } from './fixture.ts';
import { startGateway, ways } from './started-gateway.ts';

const everyWay = Object.keys(ways) as (keyof typeof ways)[];

/** Any document may be sent and the schema be read: guards are what is left to stop somebody. */
const anyDocument = ['documents:any', 'schema:read'];

const anonymous: Viewer = { ...anonymousViewer, rights: new Set(anyDocument) };

const signedIn = (...rights: string[]): Viewer => ({
  ...unrestrictedViewer,
  id: 'one',
  rights: new Set([...anyDocument, ...rights]),
});

async function startGuarded(
  way: keyof typeof ways,
  viewer: Viewer,
  options: Partial<Omit<GatewayOptions, 'identify'>> = {},
) {
  return startGateway(way, { supergraph: composeGuarded(), ...options, identify: async () => viewer });
}

/** A gateway that calls no subgraph without being noticed. */
async function startWatched(viewer: Viewer, supergraph = composeGuarded()) {
  let calls = 0;
  const dataSource = () => ({
    process: async () => {
      calls += 1;
      return { data: {} };
    },
  });
  const gateway = await startGuarded('in process', viewer, { supergraph, dataSource });
  return { ...gateway, calls: () => calls };
}

const closedMayor = {
  message: 'Place.mayor needs the scope mayors:read.',
  extensions: { code: 'FORBIDDEN', reason: 'mayors:read' },
};

describe.each(everyWay)('a supergraph with guards, subgraphs reached %s', (way) => {
  it('answers those who have the rights', async () => {
    const { ask } = await startGuarded(way, signedIn('mayors:read', 'policy:greet'));
    expect(await ask('{ place(code: "5301") { name mayor seenBy { requestId } } }')).toMatchObject({
      data: { place: { name: '昆明市', mayor: 'mayor of 5301', seenBy: { requestId: expect.any(String) } } },
    });
    expect(await ask('mutation { greet(name: "昆明") }')).toEqual({ data: { greet: '你好 昆明' } });
  });

  it('answers the anonymous what is open', async () => {
    const { ask } = await startGuarded(way, anonymous);
    expect(await ask('{ place(code: "5301") { name residents } }')).toEqual({
      data: { place: { name: '昆明市', residents: 8_460_000 } },
    });
  });

  it('refuses an operation as a whole, and says where and why', async () => {
    const { inject } = await startGuarded(way, signedIn());
    const query = '{\n  greeting\n  place(code: "5301") {\n    name\n    major: mayor\n  }\n}';
    const answer = await inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { extensions: _cost, ...body } = answer.json<Record<string, unknown>>();
    expect(answer.statusCode).toBe(403);
    expect(body).toEqual({
      errors: [{ ...closedMayor, path: ['place', 'major'], locations: [{ line: 5, column: 5 }] }],
    });
  });

  it('asks the anonymous to sign in', async () => {
    const { inject } = await startGuarded(way, anonymous);
    const query = '{ places { seenBy { language } } }';
    const answer = await inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json()).toMatchObject({
      errors: [
        {
          message: 'Seen needs a signed-in caller.',
          path: ['places', 'seenBy'],
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });
});

describe('a closed field', () => {
  const fragments = 'fragment Town on Place { name ...Head } fragment Head on Place { mayor }';

  it.each([
    ['alone', '{ place(code: "5301") { mayor } }', ['place', 'mayor']],
    ['under an alias', '{ town: place(code: "5301") { name: mayor } }', ['town', 'name']],
    ['in a list', '{ places { code mayor } }', ['places', 'mayor']],
    ['in fragments', `{ place(code: "5301") { ...Town } } ${fragments}`, ['place', 'mayor']],
    ['in inline fragments', '{ ... { place(code: "5301") { ... on Place { mayor } } } }', ['place', 'mayor']],
    ['in the operation that runs', 'query Q { places { mayor } } query R { greeting }', ['places', 'mayor']],
    ['beside what is open', '{ greeting places { name residents mayor } }', ['places', 'mayor']],
    [
      'asked again and again',
      '{ places { mayor } place(code: "1") { a: mayor b: mayor } }',
      ['places', 'mayor'],
    ],
  ])('is refused %s, and no subgraph is called', async (_place, query, path) => {
    const { inject, calls } = await startWatched(signedIn());
    const operationName = query.includes('query Q') ? 'Q' : undefined;
    const answer = await inject({ method: 'POST', url: '/graphql', payload: { query, operationName } });
    expect(answer.json()).toMatchObject({ errors: [{ ...closedMayor, path }] });
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
    expect(calls()).toBe(0);
  });

  it.each([
    ['R', 'Unknown operation named "R".'],
    [undefined, 'Must provide operation name if query contains multiple operations.'],
  ])('is not asked where no operation is meant, which is told: %s', async (operationName, message) => {
    const { inject } = await startWatched(anonymous);
    const query = 'query Q { __typename } query P { __typename }';
    const answer = await inject({ method: 'POST', url: '/graphql', payload: { query, operationName } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });

  it('is no reason to refuse another operation of the document', async () => {
    const { inject } = await startGuarded('in process', signedIn());
    const query = 'query Q { places { mayor } } query R { greeting }';
    const answer = await inject({ method: 'POST', url: '/graphql', payload: { query, operationName: 'R' } });
    expect(answer.json()).toMatchObject({ data: { greeting: '你好' } });
  });

  it('keeps a mutation from running', async () => {
    const { ask, calls } = await startWatched(signedIn('greet'));
    expect(await ask('mutation { greet(name: "昆明") }')).toMatchObject({
      errors: [{ message: 'Mutation.greet needs the policy greet.', path: ['greet'] }],
    });
    expect(calls()).toBe(0);
  });

  it('is closed to one and open to another with the same document', async () => {
    let viewer = signedIn('mayors:read');
    const { ask } = await startGateway('in process', {
      supergraph: composeGuarded(),
      identify: async () => viewer,
    });
    const query = '{ place(code: "5301") { mayor } }';
    const open = { data: { place: { mayor: 'mayor of 5301' } } };
    expect(await ask(query)).toEqual(open);
    viewer = signedIn();
    expect(await ask(query)).toMatchObject({ errors: [closedMayor] });
    viewer = signedIn('mayors:read');
    expect(await ask(query)).toEqual(open);
  });

  it('can be read about: introspection is not guarded', async () => {
    const { ask } = await startGuarded('in process', anonymous);
    const answer = await ask('{ __typename __type(name: "Seen") { name } __schema { types { name } } }');
    expect(answer).toMatchObject({ data: { __typename: 'Query', __type: { name: 'Seen' } } });
    expect(JSON.stringify(answer)).not.toMatch(/requiresScopes__|policy__|link__/);
  });
});

describe('@skip and @include', () => {
  const on = (directive: string, variable = '$v: Boolean!') =>
    `query (${variable}) { places { name mayor ${directive} } }`;

  it.each([
    ['@include(if: true)', on('@include(if: true) @skip(if: $v)'), { v: false }, true],
    ['@include(if: false)', on('@include(if: false) @skip(if: $v)'), { v: false }, false],
    ['@include of true', on('@include(if: $v)'), { v: true }, true],
    ['@include of false', on('@include(if: $v)'), { v: false }, false],
    ['@skip of true', on('@skip(if: $v)'), { v: true }, false],
    ['@skip of false', on('@skip(if: $v)'), { v: false }, true],
    ['@include of a default', on('@include(if: $v)', '$v: Boolean = true'), {}, true],
    ['@include of a default that is false', on('@include(if: $v)', '$v: Boolean! = false'), {}, false],
    ['@include against its default', on('@include(if: $v)', '$v: Boolean! = false'), { v: true }, true],
    ['@skip of a default', on('@skip(if: $v)', '$v: Boolean! = true'), {}, false],
    ['both, one of which leaves it out', on('@skip(if: $v) @include(if: $v)'), { v: true }, false],
    ['above it', 'query ($v: Boolean!) { places @skip(if: $v) { mayor } greeting }', { v: true }, false],
    [
      'on a fragment',
      'query ($v: Boolean!) { places { name ... @include(if: $v) { mayor } } }',
      { v: true },
      true,
    ],
    [
      'on one of two places',
      'query ($v: Boolean!) { a: places @skip(if: $v) { mayor } b: places { mayor } }',
      { v: true },
      true,
    ],
  ])('count for guards as they do for the answer: %s', async (_name, query, variables, refused) => {
    const { ask } = await startGuarded('in process', signedIn());
    const { errors, data } = await ask(query, { variables });
    expect(errors?.map(({ message }) => message)).toEqual(refused ? [closedMayor.message] : undefined);
    expect(JSON.stringify(data ?? {})).not.toContain('mayor of');
  });
});

describe('the city', () => {
  const fields = (of: string) => `${of}(first: 1) { nodes { id } edges { cursor } pageInfo { hasNextPage } }`;
  const everything = `{ ${fields('issues')} ${fields('members')}
    partyOrganizations(first: 1) { nodes { ${fields('posts')} ${fields('assessments')} } } }`;

  it('tells at most ten guards at once, each once', async () => {
    const { ask, calls } = await startWatched(anonymous, readSupergraphSdl());
    const { errors = [] } = await ask(everything);
    expect(errors.map(({ message }) => message)).toEqual([
      'Issue needs the scope issues:read.',
      'IssueEdge needs the scope issues:read.',
      'IssueConnection.pageInfo needs the scope issues:read.',
      'Member needs the scope members:read.',
      'MemberEdge needs the scope members:read.',
      'MemberConnection.pageInfo needs the scope members:read.',
      'Post needs a signed-in caller.',
      'PostEdge needs a signed-in caller.',
      'PostConnection.pageInfo needs a signed-in caller.',
      'AssessmentScore needs the scope assessment:read.',
    ]);
    expect(calls()).toBe(0);
  });

  it('lets the anonymous count what they may not read', async () => {
    const { ask, calls } = await startWatched(anonymous, readSupergraphSdl());
    const { errors } = await ask('{ issues { totalCount } division(code: "5301") { issueStats { total } } }');
    expect(errors).toBeUndefined();
    expect(calls()).toBeGreaterThan(0);
  });

  it('lets nobody report who is not let', async () => {
    const report = `mutation { reportIssue(input: { title: "路灯不亮", category: "LIGHTING", source: RESIDENT }) { userErrors { code } } }`;
    const { ask, calls } = await startWatched(anonymous, readSupergraphSdl());
    expect(await ask(report)).toMatchObject({
      errors: [{ message: 'Mutation.reportIssue needs the policy report-issue.' }],
    });
    expect(calls()).toBe(0);
  });
});

describe('a supergraph file with guards', () => {
  it('is enforced from the moment it is served, and no longer than that', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-guards-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'supergraph.graphql');
    const replace = async (sdl: string) => {
      await writeFile(`${file}.new`, sdl);
      await rename(`${file}.new`, file);
    };
    await replace(composeGuarded());
    const { ask, lines, line } = await startGuarded('in process', signedIn(), { supergraph: { file } });
    const query = '{ place(code: "5301") { mayor } }';
    expect(await ask(query)).toMatchObject({ errors: [closedMayor] });

    await replace(compose());
    await line('new supergraph in service');
    expect(await ask(query)).toEqual({ data: { place: { mayor: 'mayor of 5301' } } });

    lines.length = 0;
    await replace(composeGuarded());
    await line('new supergraph in service');
    expect(await ask(query)).toMatchObject({ errors: [closedMayor] });
  });

  it('is refused where a guard cannot be read, and the old one goes on serving', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-guards-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, compose());
    const { ask, line } = await startGuarded('in process', signedIn(), { supergraph: { file } });
    await writeFile(file, composeGuarded().replace('[["mayors:read"]]', '[[5301]]'));
    await line('new supergraph refused');
    expect(await ask('{ place(code: "5301") { mayor } }')).toEqual({
      data: { place: { mayor: 'mayor of 5301' } },
    });
  });

  it('links its guards for security, as other routers want it', () => {
    expect(composeGuarded().match(/for: SECURITY/g)).toHaveLength(3);
  });
});
