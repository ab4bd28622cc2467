import { deepEqual } from 'node:assert/strict';
import { request } from 'undici';
import { z } from 'zod';
import type { Shape } from './shapes.ts';
import type { Side } from './side.ts';

const answers = 25;

const answered = z.object({ data: z.unknown() });

/** Throws unless both sides give the same data; returns the mean length of an answer, in KB. */
export async function compareAnswers(shape: Shape, one: Side, other: Side): Promise<number> {
  let length = 0;
  for (const variables of shape.variables.slice(0, answers)) {
    const [first, second] = [
      await ask(one, shape.query, variables),
      await ask(other, shape.query, variables),
    ];
    deepEqual(first.data, second.data);
    length += first.length;
  }
  return length / Math.min(answers, shape.variables.length) / 1024;
}

async function ask({ url, callers: [caller = ''] }: Side, query: string, variables: object) {
  const { statusCode, body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(caller !== '' && { authorization: caller }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await body.text();
  if (statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
  return { data: answered.parse(JSON.parse(text)).data, length: text.length };
}
