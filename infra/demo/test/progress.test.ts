import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { showProgress, type ProgressOutput } from '../src/progress.ts';

async function shownOn(out: PassThrough & ProgressOutput): Promise<string> {
  const display = showProgress(out);
  display.show({ done: 0, total: 0, step: 'reading the divisions' });
  display.show({ done: 10, total: 200, step: 'members: members' });
  display.show({ done: 20, total: 200, step: 'members: posts' });
  display.show({ done: 100, total: 200, step: 'grids: issues' });
  display.end();
  out.end();
  return text(out);
}

describe('progress', () => {
  test('away from a terminal, one plain line stands for each service, once there is something to count', async () => {
    expect(await shownOn(new PassThrough())).toBe(
      ['Demo city: members, 5% of about 200 rows', 'Demo city: grids, 50% of about 200 rows', ''].join('\n'),
    );
  });

  test('on a terminal it is a bar that is gone at the end', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 });
    const shown = await shownOn(terminal);
    expect(shown).toContain('█');
    expect(shown).toContain('grids: issues');
    expect(shown.trimEnd().endsWith('grids: issues')).toBe(false);
  });
});
