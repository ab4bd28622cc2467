import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createLogger, redactUrls } from '../src/log.ts';

test('passwords in URLs do not reach the log, wherever they stand', () => {
  const lines: string[] = [];
  const log = createLogger({ name: 'test', destination: { write: (line) => void lines.push(line) } });
  const url = 'postgres://city:s3cret@db.example:5432/graph';
  log.info({ url, nested: { deep: [`see ${url}`] } }, `opening ${url}`);
  log.error({ err: new Error(`can't reach ${url}`) });
  log.info({ password: 's3cret', headers: { authorization: 'Bearer s3cret' } });
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toContain('s3cret');
  expect(lines[0]).toContain('postgres://city:***@db.example:5432/graph');
});

test('a password with unusual characters is hidden too, and a URL without one stays as it is', () => {
  expect(redactUrls('postgres://a:p%40ss:w0rd!@h/x')).toBe('postgres://a:***@h/x');
  expect(redactUrls('postgres://:only@h/x and redis://u:p@r')).toBe(
    'postgres://:***@h/x and redis://u:***@r',
  );
  expect(redactUrls('http://localhost:4000/graphql?a=b@c')).toBe('http://localhost:4000/graphql?a=b@c');
});

test('what a statement was given does not reach the log, nor the row it failed on', () => {
  const lines: string[] = [];
  const log = createLogger({ name: 'test', destination: { write: (line) => void lines.push(line) } });
  const cause = Object.assign(new Error('violates check constraint "positive"'), {
    code: '23514',
    detail: 'Failing row contains (mbr_1, 王小明).',
  });
  const error = new DrizzleQueryError('update members set name = $1', ['王小明', 'a\nb'], cause);
  log.error({ err: error });
  log.warn({ err: new Error('could not store it', { cause: error }) });
  log.warn({ err: cause });
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/王小明|a\\nb/);
  expect(lines[0]).toContain('update members set name = $1');
  expect(lines[1]).toContain('violates check constraint');
  expect(lines[2]).toContain('23514');
});
