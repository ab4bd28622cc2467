import { expect, test } from 'vitest';
import { anonymousViewer, covers, unrestrictedViewer } from '../src/viewer.ts';

test.each([
  ['530000000000', true],
  ['530100000000', true],
  ['530112000000', true],
  ['530112006000', true],
  ['530112006001', true],
  ['530112006002', false],
  ['530112007000', false],
  ['530102000000', false],
  ['540000000000', false],
])('a territory of %s covers a grid of the community 530112006001: %s', (area, covered) => {
  const viewer = { ...unrestrictedViewer, territory: [area] };
  expect(covers(viewer, '530112006001')).toBe(covered);
  expect(covers(viewer, '530112006001014')).toBe(covered);
});

test('everything is covered for a viewer of everything, nothing for the anonymous', () => {
  expect(covers(unrestrictedViewer, '530112006001')).toBe(true);
  expect(covers(anonymousViewer, '530112006001')).toBe(false);
  expect(covers({ ...anonymousViewer, territory: ['530102000000', '530112006001'] }, '530112006001')).toBe(
    true,
  );
});
