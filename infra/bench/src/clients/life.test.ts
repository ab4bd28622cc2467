import { expect, test } from 'vitest';
import { takeSteps } from './life.ts';
import { graphqlRequest } from './load.ts';

const steps = [
  graphqlRequest('report', { title: 'a' }),
  graphqlRequest('accept', {}),
  graphqlRequest('end', {}),
];

test('each step of a life knows what the steps before it were told, wherever it stood in the answer', async () => {
  const sent: unknown[] = [];
  const answers = [
    '{"data":{"reportIssue":{"issue":{"issueId":"iss_1","issueVersion":1},"userErrors":[]}}}',
    '{"data":{"acceptIssue":{"issue":{"issueVersion":2,"orders":[{"orderId":"wko_1"}]},"userErrors":[]}}}',
    '{"data":{"end":null}}',
  ];
  await takeSteps(steps, async ({ body }) => {
    sent.push(JSON.parse(body));
    return answers[sent.length - 1] ?? '';
  });
  expect(sent).toEqual([
    { query: 'report', variables: { title: 'a' } },
    { query: 'accept', variables: { issueId: 'iss_1', issueVersion: 1 } },
    { query: 'end', variables: { issueId: 'iss_1', issueVersion: 2, orderId: 'wko_1' } },
  ]);
});

test('a refused write ends the benchmark: what is refused is not counted as written', async () => {
  const refusing = async () => '{"data":{"reportIssue":{"userErrors":[{"code":"STALE"}]}}}';
  await expect(takeSteps(steps, refusing)).rejects.toThrow('STALE');
});

test('a life is left where it stands when the time is over', async () => {
  let sent = 0;
  const send = async () => {
    sent += 1;
    return '{"data":{}}';
  };
  await takeSteps(steps, send, () => sent < 2);
  expect(sent).toBe(2);
});
