import { idFrom } from '@graphroots/kit/ids';
import { issueCategories } from './issues.ts';
import type { City, Department } from './model.ts';

export interface Duty {
  readonly id: string;
  readonly category: string;
  /** The division it is for; null for the default of the city. */
  readonly divisionCode: string | null;
  readonly department: Department | null;
  readonly acceptMinutes: number;
  readonly handleMinutes: number;
  readonly confirmMinutes: number;
  readonly basis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly replaces: Duty | null;
}

export interface DutyCatalogue {
  readonly all: readonly Duty[];
  /** The narrowest duty in force for a matter at a place on a day. */
  find(category: string, communityCode: string, day: string): Duty;
}

/** The day on which districts revised their lists: limits became shorter. */
const revisedOn = '2025-01-01';
const officeDay = 420;

/** Working days in which matters are to be dealt with. */
const days: Readonly<Record<string, number>> = {
  SANITATION: 2,
  LIGHTING: 3,
  FIRE_SAFETY: 3,
  ELEVATOR: 5,
  PIPES: 5,
  PARKING: 5,
  NOISE: 5,
  FACILITY: 7,
  PROPERTY: 10,
  DISPUTE: 10,
  LIVELIHOOD: 10,
  ILLEGAL_BUILDING: 20,
};

/** Who is responsible for what: a default for each matter, each district's list in two versions, and the exceptions planted. */
export function createDutyCatalogue({ departments, plantings }: City): DutyCatalogue {
  const all: Duty[] = [];
  const add = (duty: Omit<Duty, 'id' | 'acceptMinutes' | 'confirmMinutes'>): Duty => {
    const made = {
      ...duty,
      id: idFrom('dty', all.length),
      acceptMinutes: 120,
      confirmMinutes: 5 * officeDay,
    };
    all.push(made);
    return made;
  };
  for (const { code: category } of issueCategories) {
    const handleMinutes = 15 * officeDay;
    const basis = '全市基层治理事项办理规程(演示)第四条';
    const span = { validFrom: '2015-01-01', validTo: null, replaces: null };
    add({ category, divisionCode: null, department: null, handleMinutes, basis, ...span });
  }
  for (const department of departments) {
    for (const category of department.categories) {
      const handleMinutes = (days[category] ?? 10) * officeDay;
      const duty = { category, divisionCode: department.districtCode, department };
      const replaces = add({
        ...duty,
        handleMinutes: handleMinutes * 2,
        basis: '区级权责清单(演示)2015年版',
        validFrom: '2015-01-01',
        validTo: revisedOn,
        replaces: null,
      });
      const basis = '区级权责清单(演示)2025年版';
      add({ ...duty, handleMinutes, basis, validFrom: revisedOn, validTo: null, replaces });
    }
  }
  for (const { community, category, department: name, validFrom } of plantings.narrowDuties) {
    const department = departments.find(
      (each) => each.name.endsWith(name) && community.startsWith(each.districtCode.slice(0, 6)),
    );
    if (department === undefined) continue;
    const basis = '城中村综合整治试点方案(演示)';
    const rule = { category, divisionCode: community, department, handleMinutes: 10 * officeDay, basis };
    add({ ...rule, validFrom, validTo: null, replaces: null });
  }
  return { all, find: finderOf(all) };
}

function finderOf(all: readonly Duty[]): DutyCatalogue['find'] {
  const byPlace = new Map<string, Duty[]>();
  for (const duty of all) {
    const key = `${duty.category} ${duty.divisionCode ?? ''}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), duty]);
  }
  return (category, communityCode, day) => {
    for (const place of [communityCode, communityCode.slice(0, 6).padEnd(12, '0'), '']) {
      const found = byPlace
        .get(`${category} ${place}`)
        ?.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
      if (found) return found;
    }
    throw new RangeError(`nobody is responsible for ${category} in ${communityCode} on ${day}`);
  };
}
