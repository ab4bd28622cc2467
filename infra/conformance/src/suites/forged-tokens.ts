import { forgedClaims } from '../forged-tokens/forged-claims.ts';
import { forgedKeys } from '../forged-tokens/forged-keys.ts';
import { forgedSignatures } from '../forged-tokens/forged-signatures.ts';
import { genuineTokens } from '../forged-tokens/workshop.ts';
import type { CaseResult, Suite } from '../suite.ts';
import { readReply, type Target } from '../target.ts';

export const forgedTokens: Suite = {
  id: 'forged-tokens',
  title: 'Forged tokens',
  version: 'RFC 7519, 8725, 9068',
  licence: 'ours',
  cases:
    'written after the attacks that RFC 8725 and the advisories on JWT libraries describe, each a genuine token with one thing changed: only the genuine ones are answered, every other by 401, and no key is fetched from an address in a token',
  async run({ production, issuers: { workshop, trapped } }) {
    const results: CaseResult[] = [];
    for (const { name, token } of genuineTokens(workshop)) {
      const { status, text } = await askWith(production, token);
      const met = status === 200 && text.includes('"__typename":"Query"');
      results.push({ group: 'genuine accepted', name, met, ...(!met && { seen: `${status} ${text}` }) });
    }
    const forged = [...forgedSignatures(workshop), ...forgedKeys(workshop), ...forgedClaims(workshop)];
    for (const { name, token } of forged) {
      const { status, text } = await askWith(production, token);
      const met = status === 401 && !text.includes('"data"');
      results.push({ group: 'forged refused', name, met, ...(!met && { seen: `${status} ${text}` }) });
    }
    const met = trapped.length === 0;
    results.push({
      group: 'forged refused',
      name: 'no address of a token is asked',
      met,
      ...(!met && { seen: trapped.join(', ') }),
    });
    return results;
  },
};

async function askWith(target: Target, token: string) {
  const response = await target.fetch(target.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return readReply(response);
}
