import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig } from '../src/config.ts';

const shape = {
  DATABASE_URL: z.string().startsWith('postgres://'),
  PORT: z.coerce.number().int().max(65_535).default(4000),
  SECRET: z.string().min(16, 'needs 16 characters'),
};

test('a complete environment is parsed, defaults filled in, everything else left out', () => {
  const config = readConfig(shape, {
    DATABASE_URL: 'postgres://db/city',
    SECRET: 'x'.repeat(16),
    HOME: '/root',
  });
  expect(config).toEqual({ DATABASE_URL: 'postgres://db/city', PORT: 4000, SECRET: 'x'.repeat(16) });
});

test('every missing or bad variable is named at once, and no value is repeated', () => {
  const read = () => readConfig(shape, { PORT: '70000', SECRET: 'hunter2' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/DATABASE_URL is missing\n {2}- PORT: .*\n {2}- SECRET: needs 16 characters$/);
  expect(read).not.toThrow(/hunter2|70000/);
});

test('an empty variable counts as missing', () => {
  expect(() => readConfig(shape, { DATABASE_URL: '', SECRET: ' '.repeat(20) })).toThrow(
    /DATABASE_URL is missing\n.*SECRET is missing/,
  );
});
