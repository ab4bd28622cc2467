import type { Organization } from './model.ts';
import { unitName } from './names.ts';
import { createRandom } from './random.ts';
import type { Register } from './register.ts';
import type { Place } from './territory.ts';

const sectors = [
  '教育体育',
  '卫生健康',
  '国有企业',
  '非公有制经济组织和社会组织',
  '市直机关',
  '住房和城乡建设',
  '交通运输',
];
const formerDepartments = [
  '教育局',
  '体育局',
  '卫生局',
  '食品药品监督局',
  '国有资产监督管理局',
  '工业和信息化局',
  '工商行政管理局',
  '民政局',
  '司法局',
  '档案局',
  '统计局',
  '住房和城乡建设局',
  '规划局',
  '城市管理局',
  '交通运输局',
  '邮政管理局',
  '水务局',
];
const unitsPerSector = 12;

/**
 * The organizations that obey a sector and not the division they stand in. Streets with a planted number of
 * branches get none, so that counting by territory and by line gives the same.
 */
export function enrolSectors(
  city: Place,
  committee: Organization,
  register: Register,
  streets: readonly Place[],
): void {
  const random = createRandom(`sectors ${city.code}`);
  let next = 0;
  for (const sector of sectors) {
    const name = `中共${city.name}委${sector}工作委员会`;
    const place = { territoryCode: city.code, superior: committee };
    register.enrol(
      { name, kind: 'SECTOR_WORKING_COMMITTEE', rank: 'COMMITTEE', ...place },
      random,
      (self) => {
        const count = Math.min(unitsPerSector, streets.length);
        for (let unit = 0; unit < count; unit += 1, next += 1) {
          // Steps that share no factor with common numbers of streets spread the units over the city.
          const street = streets[(next * 37) % streets.length];
          if (street === undefined) continue;
          register.enrol(
            {
              name: `中共${unitName(random)}支部委员会`,
              kind: 'UNIT_ORGANIZATION',
              rank: 'BRANCH',
              territoryCode: street.code,
              superior: self,
              members: random.between(14, 26),
            },
            random,
          );
        }
      },
    );
  }
  for (const department of formerDepartments) {
    register.enrol(
      {
        name: `中共${city.name}${department}委员会`,
        kind: 'UNIT_ORGANIZATION',
        rank: 'COMMITTEE',
        territoryCode: city.code,
        superior: committee,
        dissolvedOn: '2019-06-30',
      },
      random,
    );
  }
}
