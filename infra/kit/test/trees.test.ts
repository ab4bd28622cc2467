import { expect, it } from 'vitest';
import { endOfLine, prefixOfDivision } from '../src/reads/trees.ts';

it.each([
  ['110000000000', '11'],
  ['530100000000', '5301'],
  ['530112000000', '530112'],
  ['530112100000', '530112100'],
  ['530112006001', '530112006001'],
])('the subtree of %s is named by %s', (code, prefix) => {
  expect(prefixOfDivision(code)).toBe(prefix);
});

it.each(['', '53', '5301120060010', '53011200600a', "530112006001' or true"])(
  'a territory of %j is refused, for it would open more than was meant',
  (code) => {
    expect(() => prefixOfDivision(code)).toThrow(TypeError);
  },
);

it.each(['', '/', '1', '1//', '1/A/'])('a line of %j is refused', (path) => {
  expect(() => endOfLine(path)).toThrow(TypeError);
});

it('a line ends before the organization with the next number begins', () => {
  expect('1/2/' < endOfLine('1/2/')).toBe(true);
  expect('1/2/z/' < endOfLine('1/2/')).toBe(true);
  expect('1/20/' < endOfLine('1/2/')).toBe(false);
});
