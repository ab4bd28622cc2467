import { describe, expect, test } from 'vitest';
import { idFrom, newId } from '@graphroots/kit/ids';

const form = /^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

describe('ids', () => {
  test('an id is its prefix and a UUIDv7 in Crockford base 32', () => {
    expect(newId('iss')).toMatch(form);
  });

  test('ids made one after the other sort in that order and never repeat', () => {
    const ids = Array.from({ length: 5_000 }, () => newId('iss'));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the same seed gives the same id, and numbers keep their order', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => idFrom('iss', n * 7));
    expect(ids).toEqual(Array.from({ length: 5_000 }, (_, n) => idFrom('iss', n * 7)));
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.every((id) => form.test(id))).toBe(true);
  });

  test('bytes of any length give an id of the same form', () => {
    expect(idFrom('iss', new TextEncoder().encode('翠湖'))).toMatch(form);
    expect(idFrom('iss', Uint8Array.of(1))).not.toBe(idFrom('iss', Uint8Array.of(2)));
  });

  test('a bad prefix or seed is refused', () => {
    expect(() => newId('Iss')).toThrow(TypeError);
    expect(() => newId('')).toThrow(TypeError);
    for (const seed of [-1, 0.5, 2 ** 48, Number.NaN]) expect(() => idFrom('iss', seed)).toThrow(RangeError);
  });
});
