import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { megabytes } from './flood.ts';

/** One way to hurt a gateway. */
export interface Attack {
  readonly name: string;
  /** How long it goes on, in milliseconds. */
  readonly ms: number;
  /** Does it once; the answer, in few words. */
  throwAt(url: string, caller: string): Promise<string>;
}

const usualMs = 3_000;

const asking = (name: string, query: (time: number) => string): Attack => {
  let time = 0;
  return {
    name,
    ms: usualMs,
    throwAt(url, caller) {
      time += 1;
      return post(url, caller, JSON.stringify({ query: query(time) }));
    },
  };
};

const division = 'division(code: "530100000000")';
const repeat = (times: number, each: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => each(index)).join(' ');

/** `flooded` is a query for the subgraph that floods. */
export function attacks(flooded: string): readonly Attack[] {
  return [
    { name: 'none', ms: usualMs, throwAt: async () => 'nothing' },
    asking('5,000 aliases', () => `{ ${repeat(5_000, (i) => `a${i}: ${division} { name }`)} }`),
    asking('200,000 tokens', () => `{ division(code: ${'['.repeat(200_000)}`),
    asking('depth 500', () => `{ ${division} ${'{ parent '.repeat(500)} { name } ${'}'.repeat(501)}`),
    asking('50 KB of fragments in fragments', () => {
      const last = 900;
      const fragments = repeat(last, (i) => `fragment f${i} on Division { ...f${i + 1} ...f${i + 1} }`);
      return `{ ${division} { ...f0 } } ${fragments} fragment f${last} on Division { name }`;
    }),
    asking('300 MB reply of a subgraph', () => flooded),
    { name: '300 MB body', ms: usualMs, throwAt: sendLargeBody },
    { name: '500 slow bodies', ms: 14_000, throwAt: sendSlowBodies },
    // Not refused: inside every limit, and never the same, so that each one is planned.
    asking('accepted: 50 aliases, unplanned', (time) => {
      const fields = 'partyCommittee { name latestAssessment { score } }';
      return `{ ${division} { ${repeat(49, (i) => `a${time}x${i}: ${fields}`)} } }`;
    }),
  ];
}

async function post(url: string, caller: string, body: string | Readable): Promise<string> {
  const reply = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: caller },
    body,
  });
  const text = await reply.body.text();
  const [, code = ''] = /"code":"([A-Z_]+)"/.exec(text) ?? [];
  return `${reply.statusCode} ${code}`.trim();
}

async function sendLargeBody(url: string, caller: string): Promise<string> {
  return post(url, caller, Readable.from(megabytes(300, ' '))).catch(() => 'cut off');
}

/** Bodies of which a byte arrives each second, until the gateway has had enough of all of them. */
async function sendSlowBodies(url: string, caller: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const answers = Array.from({ length: 500 }, async (_, index) => {
    await setTimeout(index * 2);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => (answer ||= data.toString('latin1', 9, 12)));
    socket.on('error', () => undefined);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${caller}\r\n` +
        'content-type: application/json\r\ncontent-length: 1000\r\n\r\n',
    );
    while (!socket.closed) {
      socket.write(' ');
      await setTimeout(1_000);
    }
    return answer || 'cut off';
  });
  return [...new Set(await Promise.all(answers))].join(', ');
}
