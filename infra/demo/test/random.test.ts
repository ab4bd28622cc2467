import { describe, expect, test } from 'vitest';
import { createRandom, split } from '../src/random.ts';

describe('random', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: string) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('numbers stay within their bounds and reach both ends', () => {
    const random = createRandom('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(2, 5)));
    expect(drawn).toEqual(new Set([2, 3, 4, 5]));
  });
});

describe('split', () => {
  test('the parts add up exactly and none is below the least', () => {
    const random = createRandom('split');
    for (let round = 0; round < 200; round += 1) {
      const weights = Array.from({ length: random.between(1, 50) }, () => random.next());
      const least = random.between(0, 3);
      const total = least * weights.length + random.between(0, 500);
      const parts = split(total, weights, least);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(least);
    }
  });

  test('a total that is too small is refused', () => {
    expect(() => split(3, [1, 1], 2)).toThrow(RangeError);
  });
});
