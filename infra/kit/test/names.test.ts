import { describe, expect, test } from 'vitest';
import { fold } from '../src/names/fold.ts';
import { from, to } from '../src/names/fold-table.generated.ts';

describe('a name is folded', () => {
  test.each([
    ['traditional characters', '網格黨支部', '网格党支部'],
    ['several traditional characters of one simplified', '裡裏髮發後', '里里发发后'],
    ['a mixture of both', '范家營与範家营', '范家营与范家营'],
    ['regional variants', '群羣臺台檯', '群群台台台'],
    ['full width', 'A座1号', 'a座1号'],
    ['upper case of any alphabet', 'ABC ÄÖ ДОМ', 'abc äö дом'],
    ['compatibility characters', '㎡金', 'm2金'],
    ['what has nothing to fold', '翠湖社区 第3网格', '翠湖社区 第3网格'],
  ])('%s', (_, name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test.each(['范範', '后後', '征徵', '里裡裏', '台臺', '党黨', '区區', '业業', '云雲', '干乾幹'])(
    'all of %s alike',
    (characters) => {
      expect(new Set(Array.from(characters, fold)).size).toBe(1);
    },
  );

  test('once and for all: what was folded stays, and nothing folds to more or less than one character', () => {
    expect(Array.from(to)).toHaveLength(Array.from(from).length);
    expect(new Set(Array.from(from)).size).toBe(Array.from(from).length);
    for (const character of Array.from(from + to)) {
      expect(fold(fold(character))).toBe(fold(character));
      expect(Array.from(fold(character))).toHaveLength(1);
    }
  });
});
