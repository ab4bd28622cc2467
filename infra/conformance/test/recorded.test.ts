import { describe, expect, it } from 'vitest';
import { readDocument, renderDocument } from '../src/document.ts';
import { faultOf } from '../src/leaks.ts';
import { findLosses, readRecorded, summarize } from '../src/recorded.ts';
import type { CaseResult, Suite } from '../src/suite.ts';
import { suites } from '../src/suites.ts';

const suite: Suite = {
  id: 'letters',
  title: 'Letters',
  version: '1',
  licence: 'MIT',
  cases: 'ours',
  accepted: { b: 'known' },
  run: async () => [],
};

function results(...cases: readonly [name: string, met: boolean][]): CaseResult[] {
  return cases.map(([name, met]) => ({ group: 'all', name, met }));
}

const before = summarize(results(['a', true], ['b', false], ['c', true]));

describe('docs/conformance.md', () => {
  it('says what the last run recorded, of every suite', async () => {
    const recorded = await readRecorded();
    expect(Object.keys(recorded)).toEqual(suites.map(({ id }) => id));
    expect(await readDocument()).toBe(await renderDocument(suites, recorded));
  });

  it('gives a reason for every case that is not met', async () => {
    const recorded = await readRecorded();
    for (const each of suites) {
      const { groups = {}, notMet = [] } = recorded[each.id] ?? {};
      expect(findLosses(each, { groups, notMet }, undefined)).toEqual([]);
    }
  });
});

describe('a run', () => {
  it('that meets as much as before loses nothing', () => {
    expect(findLosses(suite, before, before)).toEqual([]);
  });

  it('loses a case that has no reason not to be met', () => {
    const now = summarize(results(['a', false], ['b', true], ['c', true]));
    expect(findLosses(suite, now, before)).toEqual(['not met: a']);
  });

  it('loses a case that was met and is not met any more, also where a reason is known', () => {
    const now = summarize(results(['a', true], ['b', false], ['c', true]));
    const better = summarize(results(['a', true], ['b', true], ['c', true]));
    expect(findLosses(suite, now, better)).toEqual(['all: 2 of 3 met, recorded are 3 of 3']);
  });

  it('loses cases that are not asked any more', () => {
    const now = summarize(results(['a', true], ['b', false]));
    expect(findLosses(suite, now, before)).toEqual(['all: 1 of 2 met, recorded are 2 of 3']);
  });
});

describe('an answer is at fault', () => {
  const answer = (status: number, body: object) => ({
    status,
    body: { ...body },
    text: JSON.stringify(body),
  });

  it.each([
    ['with a status of 500', answer(500, { errors: [] })],
    ['without data and errors', answer(200, { hello: 'world' })],
    [
      'with what PostgreSQL says',
      answer(400, { errors: [{ message: 'invalid input syntax for type uuid' }] }),
    ],
    ['with a stack', answer(400, { errors: [{ message: 'at parse (server.ts:12:3)' }] })],
    ['when masked', answer(200, { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })],
  ])('%s', (_, reply) => {
    expect(faultOf(reply)).toBeDefined();
  });

  it('unless it is a refusal in words of ours', () => {
    expect(faultOf(answer(400, { errors: [{ message: 'Text must hold no NUL.' }] }))).toBeUndefined();
  });
});
