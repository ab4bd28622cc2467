import { z } from 'zod';
import type { ClientRequest } from './load.ts';

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** What the steps of one life know of each other: a value under its name in the answer is a variable of later steps. */
export type Known = Record<string, unknown>;

/** A request that says what earlier steps were told. */
export function withKnown(request: ClientRequest, known: Known): ClientRequest {
  const { query, variables } = asked.parse(JSON.parse(request.body));
  return { ...request, body: JSON.stringify({ query, variables: { ...variables, ...known } }) };
}

/** The values of an answer, by their names. */
export function toldBy(answer: unknown): Known {
  if (typeof answer !== 'object' || answer === null) return {};
  let known: Known = {};
  for (const [name, value] of Object.entries<unknown>({ ...answer }))
    known = { ...known, ...(typeof value === 'object' ? toldBy(value) : { [name]: value }) };
  return known;
}

/** Takes the steps of one life as long as `goOn` says so, each with what the steps before it were told; returns that. */
export async function takeSteps(
  steps: readonly ClientRequest[],
  send: (request: ClientRequest) => Promise<string>,
  goOn: () => boolean = () => true,
): Promise<Known> {
  let known: Known = {};
  for (const step of steps) {
    if (!goOn()) break;
    const text = await send(withKnown(step, known));
    if (text.includes('"userErrors":[{')) throw new Error(`A write was refused: ${text.slice(0, 500)}`);
    known = { ...known, ...toldBy(JSON.parse(text)) };
  }
  return known;
}
