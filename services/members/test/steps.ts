import { expect } from 'vitest';
import type { TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';

/** What a step answers: the row, under its own name, and why nothing was changed. */
type Payload<N extends string, R> = Readonly<Record<N, R | null>> & {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

/** Takes the steps of a life by their mutations, `request` of a `transfer` by `requestTransfer`. */
export function stepsOf<N extends string, R extends object>(
  noun: N,
  fields: string,
  service: () => TestService,
) {
  const entity = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;

  async function change(action: string, input: object, viewer: Viewer): Promise<Payload<N, R>> {
    const name = `${action}${entity}`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
      ${noun} { ${fields} } userErrors { code field } } }`;
    return (await service().query<{ answer: Payload<N, R> }>(text, { input }, { viewer })).answer;
  }

  /** A step that is done. */
  async function take(action: string, input: object, viewer: Viewer): Promise<R> {
    const payload = await change(action, input, viewer);
    expect(payload.userErrors).toEqual([]);
    const row = payload[noun];
    if (!row) throw new Error(`The ${noun} is not shown to whoever changed it.`);
    return row;
  }

  return { change, take };
}
