import { developmentKeys, personalKeys } from '@graphroots/kit/personal/keys';
import { expect, test } from 'vitest';
import { readMembersConfig } from '../src/config.ts';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');
const own = `k1:${key(11)},index:${key(12)}`;
const SUBGRAPH_SECRET = 's'.repeat(32);

test('in production, keys for personal data are asked for together with all else that is missing', () => {
  const read = () => readMembersConfig({ NODE_ENV: 'production' });
  expect(read).toThrow(/SUBGRAPH_SECRET is missing[^]*PERSONAL_KEYS is missing/);
  const given = { NODE_ENV: 'production', SUBGRAPH_SECRET, PERSONAL_KEYS: own };
  expect(readMembersConfig(given).personalKeys).toEqual(personalKeys.parse(own));
});

test('elsewhere there are keys that everybody has, and production refuses each of them', () => {
  expect(readMembersConfig({ SUBGRAPH_SECRET }).personalKeys).toEqual(developmentKeys);
  for (const byte of [1, 2]) {
    for (const keys of [
      `k1:${key(byte)},index:${key(12)}`,
      `k1:${key(11)},index:${key(byte)}`,
      `k1:${key(11)},k0:${key(byte)},index:${key(12)}`,
    ]) {
      const env = { NODE_ENV: 'production', SUBGRAPH_SECRET, PERSONAL_KEYS: keys };
      expect(() => readMembersConfig(env)).toThrow(
        /PERSONAL_KEYS: must not hold a key that is for development/,
      );
    }
  }
});
