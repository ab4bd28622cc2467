import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { documentId, documentsPath } from '@graphroots/schema/documents';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTrustedDocuments } from '../src/access/trusted-documents.ts';
import { freeDocuments, readSchema } from '../src/identity/roles.ts';
import { startGateway } from './started-gateway.ts';

const trusted = 'query Greeting { greeting }';
const id = documentId(trusted);
const other = '{ places { name } }';
const documents = new Map([[id, trusted]]);

/** A gateway whose callers have these rights only. */
const asked = async (rights: readonly string[]) => {
  const { inject } = await startGateway('in process', {
    documents,
    hideSchemaDetails: true,
    identify: async () => ({ ...unrestrictedViewer, rights: new Set(rights) }),
  });
  return (payload: object) => inject({ method: 'POST', url: '/graphql', payload });
};

describe('a caller without the right to documents of its own', () => {
  it.each([
    ['its text', { query: trusted }],
    ['its id', { documentId: id }],
    ['its id as the specification writes it', { documentId: `sha256:${id}` }],
    [
      'its id as Apollo’s clients write it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
    ],
  ])('is answered a trusted document by %s', async (_way, payload) => {
    const ask = await asked([]);
    const response = await ask(payload);
    expect(response.json()).toMatchObject({ data: { greeting: '你好' } });
  });

  it.each([
    ['another document', { query: other }],
    ['another document under the id of a trusted one', { query: other, documentId: id }],
    ['the same with other white space', { query: `${trusted} ` }],
    ['what is no GraphQL', { query: '}' }],
  ])('is refused %s', async (_case, payload) => {
    const ask = await asked([]);
    const response = await ask(payload);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('is refused another document by GET as well', async () => {
    const { inject } = await startGateway('in process', {
      documents,
      identify: async () => ({ ...unrestrictedViewer, rights: new Set() }),
    });
    const get = (query: string) =>
      inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { 'x-apollo-operation-name': 'q' },
      });
    expect((await get(other)).statusCode).toBe(403);
    expect((await get(trusted)).json()).toMatchObject({ data: { greeting: '你好' } });
  });

  it('learns that an id is unknown', async () => {
    const ask = await asked([]);
    const response = await ask({ documentId: documentId(other) });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: 'No trusted document has this id.' }] });
  });
});

describe('a caller with the right to documents of its own', () => {
  it('is answered any document', async () => {
    const ask = await asked([freeDocuments]);
    expect((await ask({ query: other })).json()).toMatchObject({ data: { places: [{}, {}] } });
  });

  it('reads the schema only with the right to do so', async () => {
    const query = '{ __schema { queryType { name } } }';
    const closed = await (await asked([freeDocuments]))({ query: `query A ${query}` });
    expect(closed.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const fragment = 'query B { ...on Query { x: __type(name: "Place") { name } } }';
    expect((await (await asked([freeDocuments]))({ query: fragment })).json()).not.toHaveProperty('data');
    const open = await (await asked([freeDocuments, readSchema]))({ query });
    expect(open.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('a manifest', () => {
  it('holds the operations of the schema folder, so that the walk is trusted everywhere', async () => {
    const found = await readTrustedDocuments([documentsPath]);
    const walk = await readFile(new URL('../../schema/operations/walk.graphql', import.meta.url), 'utf8');
    expect([...found.values()]).toContain(walk.trim());
  });

  it('that is none, or whose ids are not the hashes of its documents, is refused by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-documents-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [wrong, none] = [join(folder, 'wrong.json'), join(folder, 'none.json')];
    const operations = [{ id, name: 'Other', type: 'query', body: other }];
    await writeFile(
      wrong,
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
    );
    await expect(readTrustedDocuments([wrong, none])).rejects.toThrow(
      /wrong\.json: .* is not the SHA-256[^]*none\.json is no manifest/,
    );
  });
});
