import { describe, expect, it } from 'vitest';
import { dateScalar, dateTimeScalar } from '../src/scalars.ts';

describe('Date', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(dateScalar.parseValue(text)).toBe(text);
  });

  it.each(['2026-02-30', '2026-2-3', '26-02-03', '2026-02-03T00:00:00Z', '0000-01-01', '', 20260203])(
    'refuses %j',
    (value) => {
      expect(() => dateScalar.parseValue(value)).toThrow(/Date|not a date/);
    },
  );
});

describe('DateTime', () => {
  it('is answered in UTC with milliseconds, whatever its offset was', () => {
    expect(dateTimeScalar.parseValue('2026-03-05T09:30:00+08:00')).toBe('2026-03-05T01:30:00.000Z');
  });

  it.each([
    '2026-03-05',
    '2026-03-05T09:30:00',
    '2026-03-05T25:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '0001-01-01T00:00:00+12:00',
    'now',
  ])('refuses %s, which the database could not hold or read', (text) => {
    expect(() => dateTimeScalar.parseValue(text)).toThrow('is not a moment');
  });
});
