import { deepEqual } from 'node:assert/strict';
import { request } from 'undici';
import { z } from 'zod';
import type { ClientRequest } from './clients/load.ts';
import { withOwnNames } from './shapes/fresh-names.ts';
import type { Shape } from './shapes/shapes.ts';
import type { System } from './systems/system.ts';

const answers = 12;

const answered = z.object({ data: z.unknown() });

/** Throws unless a system gives the data that another gives; returns the mean length of an answer, in KB. */
export async function compareAnswers(shape: Shape, one: System, other: System): Promise<number> {
  const ours = one.askedFor(shape);
  const theirs = other.askedFor(shape);
  if (!ours || !theirs) throw new Error(`${one.name} or ${other.name} does not answer ${shape.name}.`);
  let length = 0;
  for (const [index, asked] of ours.requests.slice(0, answers).entries()) {
    const expected = await ask(theirs.url, theirs.requests[index]);
    const found = await ask(ours.url, asked);
    deepEqual(
      withoutCursors(one.dataOf(shape, withOwnNames(found.data))),
      withoutCursors(other.dataOf(shape, expected.data)),
      `${one.name} answers ${shape.name} otherwise than ${other.name}`,
    );
    length += found.length;
  }
  return length / Math.min(answers, theirs.requests.length) / 1024;
}

async function ask(url: string, sent: ClientRequest | undefined) {
  const { statusCode, body } = await request(url, { method: 'POST', ...sent });
  const text = await body.text();
  if (statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
  return { data: answered.parse(JSON.parse(text)).data, length: text.length };
}

/** What a cursor looks like is everybody's own; whether there is one is not. */
function withoutCursors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'endCursor' ? each !== null : withoutCursors(each),
    ]),
  );
}
