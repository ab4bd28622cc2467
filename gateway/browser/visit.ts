import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readBrowserConfig } from './config.ts';

/** No name resolves but this machine's: whatever the page asks elsewhere fails, and is recorded besides. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const { chromium: executablePath, screenshots } = readBrowserConfig();

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

export interface Visit {
  readonly page: Page;
  /** Addresses asked that are not the server's own. */
  readonly outside: string[];
  /** Errors the browser reports, violations of the page's policy among them. */
  readonly problems: string[];
  readonly workers: string[];
  /** Takes a picture if the environment asks for pictures. */
  picture(name: string): Promise<void>;
}

/** A new reader with an empty storage opens the server's bare address and waits for the editor. */
export async function visit(browser: Browser, baseUrl: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const outside: string[] = [];
  const problems: string[] = [];
  const workers: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const inline = protocol === 'data:' || protocol === 'blob:';
    if (!inline && origin !== new URL(baseUrl).origin) outside.push(request.url());
  });
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));

  await page.goto(baseUrl);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return {
    page,
    outside,
    problems,
    workers,
    async picture(name) {
      if (screenshots !== undefined) await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
}
