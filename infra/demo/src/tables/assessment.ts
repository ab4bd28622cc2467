import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization, PartyOrganizationKind } from '../model.ts';
import { createRandom } from '../random.ts';
import { analysisTables } from './analyses.ts';
import { gradeOf, schemeTables, schemeId } from './assessment-scheme.ts';
import type { CountedFigure } from '../figures.ts';
import { evaluationTables } from './evaluations.ts';
import { finalCycle } from './final-cycle.ts';
import { formalismTables } from './formalism.ts';
import { observationTables } from './observations.ts';
import { pilotCycle } from './pilot-cycle.ts';
import { rectificationTables } from './rectifications.ts';
import type { Cell, TableRows } from './table-rows.ts';

/** One organization in so many was never assessed. */
const unassessedEvery = 60;

/** The level of each kind that is assessed. */
const levels: Partial<Record<PartyOrganizationKind, string>> = {
  STREET_WORKING_COMMITTEE: 'STREET',
  TOWN_COMMITTEE: 'STREET',
  COMMUNITY_COMMITTEE: 'COMMUNITY',
  VILLAGE_COMMITTEE: 'COMMUNITY',
  GRID_BRANCH: 'GRID',
  PARTY_GROUP: 'GROUP',
};

/** `counted` is read when its rows are sent: the other services are there by then. */
export function assessmentTables(city: City, counted: readonly CountedFigure[]): readonly TableRows[] {
  const cycles = [...cyclesOf(city)];
  const assessed = new Set([...assessedOf(city).values()].flat().map(({ id }) => id));
  const pilot = pilotCycle(city, schemeId, assessed);
  return [
    {
      table: 'assessment_cycles',
      columns: 'id, name, state, period_from, period_to, division_code, level, scheme_id, appeal_until',
      about: cycles.length + 1,
      // The scheme is new this year.
      rows: () => [
        ...cycles.map(({ id, name, state, year, code }) => {
          const cycle = [id, name, state, `${year}-01-01`, `${year}-12-31`, code];
          return state === 'FINAL' ? [...cycle, null, null, null] : [...cycle, 'COMMUNITY', schemeId, null];
        }),
        pilot.cycle,
      ],
    },
    ...schemeTables(city),
    ...pilot.tables,
    ...rectificationTables(city),
    ...formalismTables(city),
    ...evaluationTables(city),
    ...analysisTables(city),
    {
      table: 'assessment_scores',
      columns:
        'id, cycle_id, organization_id, division_code, path, level, score, grade, scored_on, revision, current',
      about: city.organizations.length * 1.8,
      *rows() {
        yield* scoreRows(city, cycles);
        yield* pilot.scores;
      },
    },
    ...finalCycle(city, assessed),
    ...observationTables(city, counted),
  ];
}

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly state: 'FINAL' | 'COLLECTING';
  readonly year: number;
  readonly code: string;
}

// Two years are final, this year's runs and has no scores yet.
function* cyclesOf({ territory, calendar }: City): Iterable<Cycle> {
  let next = 0;
  for (const { code, name: district } of territory.children) {
    for (const yearsAgo of [2, 1, 0]) {
      const year = calendar.year - yearsAgo;
      const name = `${district}${year}年度基层党组织书记抓党建述职评议考核`;
      yield { id: idFrom('cyc', next++), name, state: yearsAgo === 0 ? 'COLLECTING' : 'FINAL', year, code };
    }
  }
}

function* scoreRows(city: City, cycles: readonly Cycle[]): Iterable<readonly Cell[]> {
  const random = createRandom('scores');
  const byDistrict = assessedOf(city);
  let next = 0;
  for (const { id, state, year, code } of cycles) {
    if (state !== 'FINAL') continue;
    for (const organization of byDistrict.get(code) ?? []) {
      // Three draws make the middle more likely than the ends.
      const score = Math.round((45 + 18 * (random.next() + random.next() + random.next())) * 10) / 10;
      const scoredOn = `${year + 1}-02-${String(random.between(1, 28)).padStart(2, '0')}`;
      const { id: assessed, kind, territoryCode, path } = organization;
      const standing = [assessed, territoryCode, path, levels[kind] ?? null];
      yield [idFrom('scr', next++), id, ...standing, score, gradeOf(score), scoredOn, 1, 'true'];
    }
  }
}

/** The organizations that get scores, by the code of their district. */
function assessedOf({ organizations }: City): ReadonlyMap<string, readonly Organization[]> {
  const assessed = new Map<string, Organization[]>();
  let number = 0;
  for (const organization of organizations) {
    if (levels[organization.kind] === undefined) continue;
    number += 1;
    if (number % unassessedEvery === 0) continue;
    const district = `${organization.territoryCode.slice(0, 6)}000000`;
    const list = assessed.get(district);
    if (list === undefined) assessed.set(district, [organization]);
    else list.push(organization);
  }
  return assessed;
}
