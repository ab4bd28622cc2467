import { expect, test } from 'vitest';

import { composeSupergraph, readSubgraphSources } from '../src/compose.ts';
import { readSupergraphSdl, subgraphNames } from '../src/sdl.ts';
import { planted, soundSdl } from './sdl-fixture.ts';

const lamps = { name: 'lamps', sdl: soundSdl, file: 'lamps.graphql' };

test('the supergraph checked in is the one the five SDL files compose to', () => {
  const { supergraphSdl } = composeSupergraph(readSubgraphSources());
  expect(supergraphSdl).toBe(readSupergraphSdl());
});

test('the supergraph names placeholder addresses, not real ones', () => {
  const urls = [...readSupergraphSdl().matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)];
  expect(Object.fromEntries(urls.map(([, name, url]) => [name, url]))).toEqual(
    Object.fromEntries(subgraphNames.map((name) => [name, `http://${name}.graphroots.local/graphql`])),
  );
});

test('composing the same files twice gives the same text', () => {
  const sources = readSubgraphSources();
  expect(composeSupergraph(sources)).toEqual(composeSupergraph(sources));
});

test('an unknown type is reported with its file and line', () => {
  const sdl = planted({ replace: 'state: LampState!', by: 'state: Nowhere!' });
  const line = sdl.split('\n').indexOf('  state: Nowhere!') + 1;
  const { errors } = composeSupergraph([{ ...lamps, sdl }]);
  expect(errors).toEqual([expect.stringContaining(`lamps.graphql:${line} `)]);
});

test('two subgraphs that disagree about a field are named both', () => {
  const other = {
    name: 'poles',
    file: 'poles.graphql',
    sdl: planted({ replace: 'code: String!', by: 'code: Int!' }),
  };
  const { errors } = composeSupergraph([lamps, other]);
  expect(errors?.join('\n')).toMatch(/lamps\.graphql:\d+, poles\.graphql:\d+ .*UserError\.code/);
});

test('descriptions that differ between subgraphs come as a hint', () => {
  const stub = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    "A lamp post (灯杆)."
    type Lamp @key(fields: "id") { id: ID! }
  `;
  const { hints } = composeSupergraph([lamps, { name: 'poles', file: 'poles.graphql', sdl: stub }]);
  expect(hints).toEqual([
    expect.stringMatching(/^lamps\.graphql:\d+, poles\.graphql:3 INCONSISTENT_DESCRIPTION/),
  ]);
});
