import { idFrom } from '@graphroots/kit/ids';
import type { Department, Organization } from './model.ts';
import { createRandom } from './random.ts';
import type { Register } from './register.ts';
import type { Place } from './territory.ts';

/** The departments of a district that orders go to, and the categories of issues that are their duty. */
const duties = [
  { name: '城市管理局', categories: ['SANITATION', 'ILLEGAL_BUILDING', 'NOISE'] },
  { name: '住房和城乡建设局', categories: ['FACILITY', 'PIPES', 'ELEVATOR', 'PROPERTY', 'LIGHTING'] },
  { name: '公安分局', categories: ['PARKING', 'DISPUTE'] },
  { name: '消防救援大队', categories: ['FIRE_SAFETY'] },
  { name: '民政局', categories: ['LIVELIHOOD'] },
] as const;

/** Founds a district's departments with the Party organizations that lead them. */
export function foundDepartments(
  district: Place,
  superior: Organization,
  register: Register,
  departments: Department[],
): void {
  const random = createRandom(`departments ${district.code}`);
  for (const { name, categories } of duties) {
    const organization = register.enrol(
      {
        name: `中共${district.name}${name}委员会`,
        kind: 'UNIT_ORGANIZATION',
        rank: 'COMMITTEE',
        territoryCode: district.code,
        superior,
      },
      random,
    );
    const id = idFrom('unt', departments.length);
    departments.push({
      id,
      name: `${district.name}${name}`,
      districtCode: district.code,
      organization,
      categories,
    });
  }
}
