import { describe, expect, test } from 'vitest';
import { blindIndex, normaliseNationalId, normalisePhone } from '../../src/personal/blind-index.ts';
import { personalKeys, type PersonalKeys } from '../../src/personal/keys.ts';
import { maskNationalId, maskPhone } from '../../src/personal/masks.ts';
import { isSealedWithOldKey, open, seal, SealError } from '../../src/personal/seal.ts';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');
const keys: PersonalKeys = personalKeys.parse(`k1:${key(1)},index:${key(3)}`);
const rotated: PersonalKeys = personalKeys.parse(`k2:${key(2)},k1:${key(1)},index:${key(3)}`);
const place = { table: 'members.members', id: 'mbr_1', column: 'phone' };
const phone = '19900001234';

describe('a sealed value', () => {
  test('is opened in its place', () => {
    for (const value of [phone, '', '身份证 🪪', 'x'.repeat(10_000)]) {
      expect(open(seal(value, place, keys), place, keys)).toBe(value);
    }
  });

  test('has the form that others can open: made by the cryptography package of Python', () => {
    const sealed = 'k1.AAECAwQFBgcICQoLip-sFhDONkjMWdNRG-Dug5MRvogg33ZSnvzb';
    expect(open(sealed, place, keys)).toBe(phone);
  });

  test('differs each time and holds nothing of the value', () => {
    const sealed = Array.from({ length: 100 }, () => seal(phone, place, keys));
    expect(new Set(sealed).size).toBe(100);
    expect(sealed.join()).not.toContain(Buffer.from(phone).toString('base64url'));
  });

  test.each([
    ['another row', { ...place, id: 'mbr_2' }],
    ['another column', { ...place, column: 'national_id' }],
    ['another table', { ...place, table: 'members.posts' }],
    ['a place written alike', { ...place, table: 'members.members","mbr_1', id: '' }],
  ])('does not open in %s', (_, elsewhere) => {
    expect(() => open(seal(phone, place, keys), elsewhere, keys)).toThrow(SealError);
  });

  test('does not open when any of its bytes was changed, or when it was cut', () => {
    const [id, text = ''] = seal(phone, place, keys).split('.');
    const bytes = Buffer.from(text, 'base64url');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => open(`${id}.${changed.toString('base64url')}`, place, keys)).toThrow(SealError);
      const cut = bytes.subarray(0, index).toString('base64url');
      expect(() => open(`${id}.${cut}`, place, keys)).toThrow(SealError);
    }
    expect(() => open('', place, keys)).toThrow(SealError);
  });

  test('tells nothing of itself when it does not open', () => {
    const failure = (): string => open(seal(phone, place, keys), { ...place, id: 'mbr_2' }, keys);
    expect(failure).toThrow(/^A sealed value was changed, or stands in another place\.$/);
  });
});

describe('when keys are rotated', () => {
  test('the older key still opens, and the newer one seals', () => {
    const old = seal(phone, place, keys);
    expect(open(old, place, rotated)).toBe(phone);
    expect(isSealedWithOldKey(old, rotated)).toBe(true);
    const anew = seal(open(old, place, rotated), place, rotated);
    expect(anew).toMatch(/^k2\./);
    expect(isSealedWithOldKey(anew, rotated)).toBe(false);
  });

  test('a value does not open under a key it was not sealed with, whatever id it is given', () => {
    const sealed = seal(phone, place, rotated);
    expect(() => open(sealed, place, keys)).toThrow(SealError);
    expect(() => open(sealed.replace('k2.', 'k1.'), place, rotated)).toThrow(SealError);
  });
});

describe('a blind index', () => {
  const indexOf = (value: string, column = 'phone', with_ = keys): string =>
    blindIndex(value, { table: 'members.members', column }, with_);

  test('is HMAC-SHA-256 of table, column and value: computed by Python', () => {
    expect(indexOf(phone)).toBe('IouLTZRw45sszrMVGvYSMpBXcLRwiOs9kPYYMwFl6XM');
  });

  test('is the same after rotation of the sealing keys, and another for another key, column or value', () => {
    expect(indexOf(phone, 'phone', rotated)).toBe(indexOf(phone));
    const other = personalKeys.parse(`k1:${key(1)},index:${key(4)}`);
    const distinct = [
      indexOf(phone),
      indexOf(phone, 'phone', other),
      indexOf(phone, 'national_id'),
      indexOf('19900001235'),
    ];
    expect(new Set(distinct).size).toBe(4);
  });

  test('finds a number however it is written', () => {
    for (const written of [
      '+86 199 0000 1234',
      '0086-19900001234',
      '199-0000-1234',
      '１９９００００１２３４',
    ]) {
      expect(normalisePhone(written)).toBe(phone);
    }
    expect(normalisePhone('8612345')).toBe('8612345');
    expect(normaliseNationalId(' 530112 19700101 123x ')).toBe('53011219700101123X');
  });
});

test('masks hide the middle, and all of what is short', () => {
  expect(maskPhone('13812341234')).toBe('138****1234');
  expect(maskPhone('6512345')).toBe('*******');
  expect(maskNationalId('53011219700101123X')).toBe('53**************3X');
  expect(maskNationalId('12345')).toBe('*****');
  expect(maskPhone('')).toBe('');
});

test.each([
  ['no key of the indexes', `k1:${key(1)}`],
  ['no sealing key', `index:${key(3)}`],
  ['a short key', `k1:${key(1).slice(2)},index:${key(3)}`],
  ['an id twice', `k1:${key(1)},k1:${key(2)},index:${key(3)}`],
  ['one key for both uses', `k1:${key(1)},index:${key(1)}`],
  ['an id with other characters', `K.1:${key(1)},index:${key(3)}`],
])('PERSONAL_KEYS with %s are refused, and not repeated', (_, text) => {
  const { error } = personalKeys.safeParse(text);
  expect(error?.issues).toHaveLength(1);
  expect(error?.message).not.toContain(key(1).slice(2));
});
