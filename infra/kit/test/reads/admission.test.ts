import { expect, test } from 'vitest';
import { createAdmission } from '../../src/reads/admission.ts';

test('a plan is prepared from its second run on', () => {
  const admit = createAdmission(10);
  const plan = {};
  expect([admit(plan), admit(plan), admit(plan)]).toEqual([false, true, true]);
});

test('plans that come when there is no more room run unprepared, those before them stay prepared', () => {
  const admit = createAdmission(2);
  const plans = [{}, {}, {}];
  for (const plan of plans) admit(plan);
  expect(plans.map(admit)).toEqual([true, true, false]);
  expect(plans.map(admit)).toEqual([true, true, false]);
});

test('plans that ran once take no room', () => {
  const admit = createAdmission(1);
  for (let n = 0; n < 5; n += 1) admit({});
  const plan = {};
  expect([admit(plan), admit(plan)]).toEqual([false, true]);
});
