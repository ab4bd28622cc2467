import { unrestrictedViewer, type Role } from '@graphroots/kit/viewer';
import { documentId } from '@graphroots/schema/documents';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { getIntrospectionQuery, parse, visit, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findExcess, querySizeLimits } from '../src/limits/query-size.ts';
import { startGateway } from './started-gateway.ts';

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const nested = (levels: number, name: string, innermost: string): string =>
  `${`${name} { `.repeat(levels)}${innermost}${' }'.repeat(levels)}`;

/** Each holds further mistakes, which nobody looks for any more. */
const abusive: Record<string, readonly [query: string, says: string]> = {
  'fields 500 levels deep': [
    `{ place(code: "1") { ${nested(500, 'unknown', 'name')} } }`,
    '26 levels of fields, counted up to "unknown"; at most 25',
  ],
  'inline fragments 500 levels deep': [
    `{ ${nested(500, '... on Unknown', 'name')} }`,
    '26 levels of fragments, counted up to "..."; at most 25',
  ],
  'fragments that double 300 times': [
    `{ ...F0 } ${many(300, (i) => `fragment F${i} on Unknown { ...F${i + 1} ...F${i + 1} }`)}`,
    '26 levels of fragments, counted up to "F25"; at most 25',
  ],
  'fragments that grow tenfold': [
    `{ ...F0 } ${many(6, (i) => `fragment F${i} on Query { ${many(10, () => `...F${i + 1}`)} }`)}
     fragment F6 on Query { unknown }`,
    'selections of one field, counted up to "unknown"; at most 20',
  ],
  'fragments in a circle': [
    '{ ...A } fragment A on Unknown { ...B } fragment B on Query { ...A ...A }',
    '26 levels of fragments, counted up to "B"; at most 25',
  ],
  '1,400 fields': [
    `{ place(code: "1") { ${many(1400, (i) => `unknown${i}`)} } }`,
    '1001 fields and fragments, counted up to "unknown999"; at most 1000',
  ],
  'fields in fragments that are never spread': [
    `{ greeting } ${many(40, (i) => `fragment F${i} on Place { ${many(50, (j) => `unknown${j}`)} }`)}`,
    '1001 fields and fragments',
  ],
  '1,400 aliases': [
    `{ place(code: "1") { ${many(1400, (i) => `a${i}: unknown`)} } }`,
    '51 aliases, counted up to "unknown"; at most 50',
  ],
  '500 fields at the root': [
    `{ ${many(500, (i) => `unknown${i}`)} }`,
    '26 fields at the root, counted up to "unknown25"; at most 25',
  ],
  'one field 900 times': [
    `{ place(code: "1") { ${many(900, () => 'seenBy { unknown }')} } }`,
    '21 selections of one field, counted up to "seenBy"; at most 20',
  ],
  'one directive 900 times': [
    `{ greeting ${many(900, () => '@unknown')} }`,
    '900 directives in one place, counted up to "greeting"; at most 5',
  ],
  '1,000 variables': [
    `query Q(${many(1000, (i) => `$v${i}: Int`)}) { unknown }`,
    '1000 variables, counted up to "Q"; at most 100',
  ],
};

/** Counts how often a selection is read. */
function watched(document: DocumentNode): { document: DocumentNode; reads(): number } {
  let reads = 0;
  const counting = <Item extends object>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    });
  const copy: DocumentNode = visit(document, {
    SelectionSet: { leave: (set) => ({ ...set, selections: counting(set.selections) }) },
  });
  reads = 0;
  return { document: copy, reads: () => reads };
}

describe('a document that is too large', () => {
  it.each(Object.entries(abusive))(
    '%s: refused, and nothing else of it is examined',
    async (_name, [query, says]) => {
      const { inject } = await startGateway('in process');
      const response = await inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect(response.statusCode).toBe(400);
      const { errors } = response.json<{ errors: { message: string; locations: object[] }[] }>();
      expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
      expect(errors[0]?.message).toContain(says);
      expect(errors[0]?.locations).toHaveLength(1);
    },
  );

  it.each(Object.entries(abusive))('%s: no more is read of it than the limit', (_name, [query]) => {
    const { document, reads } = watched(parse(query));
    expect(findExcess(document, querySizeLimits)).not.toBeNull();
    expect(reads()).toBeLessThanOrEqual(querySizeLimits.selections + 1);
  });

  it.each([
    ['5,000 aliases', `{ ${many(5000, (i) => `a${i}: greeting`)} }`],
    ['70 KB of nested fragments', many(2000, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)],
  ])('%s are refused while they are read', async (_name, query) => {
    const { ask } = await startGateway('in process');
    expect((await ask(query)).errors).toMatchObject([{ message: expect.stringContaining('15000 tokens') }]);
  });

  it('a document too deep for the parser is the caller’s fault', async () => {
    const { inject } = await startGateway('in process');
    const response = await inject({ method: 'POST', url: '/graphql', payload: { query: '{a'.repeat(7400) } });
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toMatch(/INTERNAL|call stack/);
  });

  it('200,000 tokens are not read to the end', async () => {
    const { ask } = await startGateway('in process');
    expect((await ask(`{ ${'a '.repeat(100_000)} }`)).errors).toMatchObject([
      { message: expect.stringContaining('15000 tokens') },
    ]);
  });

  const tokens = (count: number): string => `{ ${'greeting '.repeat(count - 2)}}`;
  const viewers: readonly (readonly [string, Role, number])[] = [
    ['somebody without a token', 'anonymous', 2000],
    ['a street', 'street', 2000],
    ['a partner', 'partner', 2000],
    ['an analyst', 'analyst', 15_000],
  ];
  it.each(viewers)('is refused by the tokens that %s may send, and told so', async (_name, role, most) => {
    const { inject } = await startGateway('in process', {
      identify: async () => ({ ...unrestrictedViewer, roles: [role] }),
    });
    const send = async (query: string) => {
      const response = await inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
      return { status: response.statusCode, error: errors[0] };
    };
    // What is read is refused for its fields.
    expect((await send(tokens(most))).error?.message).toContain('selections of one field');
    const { status, error } = await send(tokens(most + 1));
    expect(status).toBe(400);
    expect(error).toMatchObject({ extensions: { code: 'QUERY_TOO_LARGE' } });
    expect(error?.message).toContain(`${most} tokens`);
  });

  it('is not counted when it is trusted', async () => {
    const query = `query Q(${many(100, (i) => `$v${i}: ${'['.repeat(12)}Int${']'.repeat(12)}`)}) { greeting }`;
    const codes = [];
    for (const documents of [new Map(), new Map([[documentId(query), query]])]) {
      const { ask } = await startGateway('in process', {
        documents,
        identify: async () => ({ ...unrestrictedViewer, roles: ['street'] }),
      });
      codes.push((await ask(query)).errors?.[0]?.extensions?.['code']);
    }
    // Its variables are of no use, which is found by reading it.
    expect(codes).toEqual(['QUERY_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a document of ordinary size', () => {
  it('GraphiQL’s introspection is answered', async () => {
    const { ask } = await startGateway('in process', {
      supergraph: readSupergraphSdl(),
      dataSource: () => ({ process: async () => ({ data: {} }) }),
    });
    const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true });
    expect((await ask(query)).errors).toBeUndefined();
  });

  it('a mistake in it is still described by GraphQL’s own rules, ten at most', async () => {
    const { ask } = await startGateway('in process');
    const { errors } = await ask(`{ ${many(20, (i) => `unknown${i}`)} }`);
    expect(errors).toHaveLength(11);
    expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
