import { isRecord } from '@graphroots/kit/reads/arguments';
import type { CaseResult, Suite } from '../suite.ts';
import { readReply, type Reply, type Target } from '../target.ts';

interface Check {
  readonly title: string;
  /** Whether the weakness is there. */
  readonly flagged: (target: Target) => Promise<boolean>;
}

const typename = '{ __typename }';

const checks: readonly Check[] = [
  {
    title: 'Alias Overloading',
    flagged: async (target) =>
      answered(await target.ask(`{ ${repeat(101, (i) => `alias${i}: __typename`)} }`), 'alias100'),
  },
  {
    title: 'Array-based Query Batching',
    flagged: async (target) => {
      const { text } = await target.post(
        JSON.stringify(Array.from({ length: 11 }, () => ({ query: typename }))),
      );
      const answer: unknown = JSON.parse(text);
      return Array.isArray(answer) && answer.length >= 10;
    },
  },
  {
    title: 'Directive Overloading',
    flagged: async (target) =>
      errorsOf(await target.ask(`{ __typename ${repeat(10, () => '@aa')} }`)).length >= 10,
  },
  {
    title: 'Introspection-based Circular Query',
    flagged: async (target) =>
      answered(
        await target.ask(
          '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
        ),
        '__schema',
      ),
  },
  {
    title: 'GET Method Query Support',
    flagged: async (target) => answered(await get(target, typename), '__typename'),
  },
  {
    title: 'Mutation is allowed over GET (possible CSRF)',
    flagged: async (target) => answered(await get(target, 'mutation { __typename }'), '__typename'),
  },
  {
    title: 'POST based url-encoded query (possible CSRF)',
    flagged: async (target) => {
      const body = new URLSearchParams({ query: typename });
      return answered(
        await readReply(await target.fetch(target.url, { method: 'POST', body })),
        '__typename',
      );
    },
  },
  {
    title: 'Field Suggestions',
    flagged: async (target) => (await target.ask('{ __schema { directive } }')).text.includes('Did you mean'),
  },
  { title: 'GraphQL IDE', flagged: servesEditor },
  {
    title: 'Introspection',
    flagged: async (target) =>
      answered(await target.ask('{ __schema { types { name fields { name } } } }'), '__schema'),
  },
  {
    title: 'Trace Mode',
    flagged: async (target) => /"tracing"|stacktrace/i.test((await target.ask(typename)).text),
  },
  {
    title: 'Unhandled Errors Detection',
    flagged: async (target) => /"exception"|stacktrace/i.test((await target.ask('qwerty cop { abc }')).text),
  },
  {
    title: 'Field Duplication',
    flagged: async (target) =>
      answered(await target.ask(`{ ${repeat(500, () => '__typename')} }`), '__typename'),
  },
];

export const securityAudit: Suite = {
  id: 'security-audit',
  title: 'graphql-cop',
  version: 'its checks as of 1.6',
  licence: 'MIT',
  cases:
    'written after the tool’s list of checks (the tool itself is Python); asked with production’s settings (the schema closed, GraphiQL served) by a caller who may send documents of his own',
  accepted: {
    'GraphQL IDE':
      'GraphiQL is how analysts use the graph; it shows nothing that the endpoint would not answer',
  },
  async run({ production }) {
    const results: CaseResult[] = [];
    for (const { title, flagged } of checks) {
      results.push({ group: 'not flagged', name: title, met: !(await flagged(production)) });
    }
    return results;
  },
};

async function servesEditor(target: Target): Promise<boolean> {
  for (const path of ['/graphiql', '/playground', '/console', '/graphql']) {
    const page = await target.fetch(target.origin + path, { headers: { accept: 'text/html' } });
    if (/graphiql|playground/i.test(await page.text()) && page.ok) return true;
  }
  return false;
}

async function get(target: Target, query: string): Promise<Reply> {
  return readReply(await target.fetch(`${target.url}?query=${encodeURIComponent(query)}`));
}

function answered({ body }: Reply, field: string): boolean {
  const { data } = body;
  return isRecord(data) && data[field] !== undefined && data[field] !== null;
}

function errorsOf({ body }: Reply): readonly unknown[] {
  return Array.isArray(body['errors']) ? body['errors'] : [];
}

function repeat(times: number, text: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => text(index)).join(' ');
}
