import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openBrowser, visit, type Visit } from './visit.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The steps of a new reader; fails as well if the page asked another address or reported an error. */
const asReader = (steps: (reader: Visit) => Promise<void>) => async () => {
  const reader = await visit(browser, baseUrl);
  try {
    await steps(reader);
  } finally {
    await reader.page.context().close();
  }
  const strays = [...reader.outside, ...reader.problems];
  if (strays.length > 0) throw new Error(`The page did more than it may:\n${strays.join('\n')}`);
};

/** Runs the query in the open tab and returns what the server answered. */
async function execute({ page }: Visit, operation: string): Promise<unknown> {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().postData()?.includes(`query ${operation}`) ?? false),
    page.getByRole('button', { name: /Execute query/ }).click(),
  ]);
  return response.json();
}

async function appears(place: Locator): Promise<boolean> {
  await place.first().waitFor();
  return place.first().isVisible();
}

/** Strict, so that an answer with errors is none. */
const extensions = z.strictObject({ cost: z.strictObject({ requested: z.number(), budget: z.number() }) });
const walkAnswer = z.strictObject({
  extensions,
  data: z.object({ division: z.object({ code: z.string(), name: z.string().regex(/\p{Script=Han}/u) }) }),
});

const upwardsAnswer = z.strictObject({
  extensions,
  data: z.object({ issues: z.object({ nodes: z.array(z.unknown()).min(1) }) }),
});

describe('GraphiQL in a browser that reaches nothing but this server', () => {
  it(
    'the bare address leads to the page, and its workers run',
    asReader(async (reader) => {
      const { page, workers } = reader;
      expect(new URL(page.url()).pathname).toBe('/graphiql');
      expect(await page.title()).toBe('Graphroots');
      for (const worker of ['editor', 'graphql', 'json']) {
        await expect.poll(() => workers.join()).toContain(`${worker}.worker`);
      }
    }),
  );

  it('a page that asked elsewhere would be found out', async () => {
    const { page, outside, problems } = await visit(browser, baseUrl);
    await page.evaluate(() => fetch('http://elsewhere.test/').catch(() => undefined));
    await expect.poll(() => problems.join()).toContain('Content Security Policy');
    await page.goto('http://elsewhere.test/').catch(() => null);
    await page.context().close();
    expect(outside).toContain('http://elsewhere.test/');
  });

  it(
    'the walk stands in the first tab, and running it shows the answer of the server',
    asReader(async (reader) => {
      const { page, picture } = reader;
      const { division } = walkAnswer.parse(await execute(reader, 'Walk')).data;
      const result = page.locator('.result-window');
      expect(await appears(result.getByText(division.code))).toBe(true);
      expect(await appears(result.getByText(division.name))).toBe(true);
      await picture('walk');
    }),
  );

  it(
    'the second tab looks upwards from open issues',
    asReader(async (reader) => {
      const { page, picture } = reader;
      await page.getByRole('tab', { name: 'Upwards' }).click();
      // GraphiQL looks for the name of the operation a moment after the text has changed.
      await delay(500);
      upwardsAnswer.parse(await execute(reader, 'Upwards'));
      expect(await appears(page.locator('.result-window').getByText('"issues"'))).toBe(true);
      await picture('upwards');
    }),
  );

  it(
    'the editor completes fields of the schema',
    asReader(async (reader) => {
      const { page } = reader;
      await page.locator('.graphiql-query-editor .view-line').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ divi');
      expect(await appears(page.locator('.suggest-widget').getByText('division'))).toBe(true);
    }),
  );

  it(
    'the documentation explains the schema',
    asReader(async (reader) => {
      const { page, picture } = reader;
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByRole('link', { name: 'Query', exact: true }).click();
      expect(await appears(page.locator('.graphiql-doc-explorer').getByText('partyOrganization'))).toBe(true);
      await picture('docs');
    }),
  );

  it(
    'a query that was run is found in the history',
    asReader(async (reader) => {
      const { page } = reader;
      await execute(reader, 'Walk');
      await page.getByRole('button', { name: 'Show History' }).click();
      expect(await appears(page.locator('.graphiql-history').getByText('Walk'))).toBe(true);
    }),
  );
});
