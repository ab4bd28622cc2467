import { idFrom } from '@graphroots/kit/ids';
import { dayOf } from '../calendar.ts';
import { escalationsOf, supervisionsOf } from '../follow-up.ts';
import { issuesOf } from '../issues.ts';
import type { City } from '../model.ts';
import { whistlesOf } from '../whistles.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** How issues were passed upwards, followed from above, and talked about at one table. */
export function followUpTables(city: City): readonly TableRows[] {
  const { length } = city.buildings;
  return [
    {
      table: 'escalations',
      columns: 'id, issue_id, from_level, to_level, reason, at, answer, answered_at',
      about: length / 2,
      rows: () => escalationRows(city),
    },
    {
      table: 'supervisions',
      columns: 'id, issue_id, by, note, at',
      about: length / 15,
      rows: () => supervisionRows(city),
    },
    {
      table: 'consultations',
      columns: 'id, issue_id, held_on, conclusion, recorded_at',
      about: length / 20,
      rows: () => consultationRows(city),
    },
    {
      table: 'consultation_parties',
      columns: 'id, consultation_id, department_id, name',
      about: length / 8,
      rows: () => partyRows(city),
    },
  ];
}

function* escalationRows(city: City): Iterable<readonly Cell[]> {
  for (const { id, issue, from, to, reason, at, answeredAt } of escalationsOf(issuesOf(city))) {
    const answer = answeredAt === null ? [null, null] : ['已接办,由本级协调', momentText(answeredAt)];
    yield [id, issue.id, from, to, reason, momentText(at), ...answer];
  }
}

function* supervisionRows(city: City): Iterable<readonly Cell[]> {
  for (const { id, issue, by, note, at } of supervisionsOf(city, issuesOf(city)))
    yield [id, issue.id, by, note, momentText(at)];
}

/** Whoever came when the street whistled sat at one table. */
function* consultationRows(city: City): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { issue, settledAt, blownAt } of whistlesOf(city, issuesOf(city))) {
    if (settledAt === null) continue;
    const when = [dayOf(blownAt), '现场会商,明确分工', momentText(settledAt)];
    yield [idFrom('csl', next++), issue.id, ...when];
  }
}

function* partyRows(city: City): Iterable<readonly Cell[]> {
  const numbers = { consultation: 0, party: 0 };
  for (const { settledAt, arrivals } of whistlesOf(city, issuesOf(city))) {
    if (settledAt === null) continue;
    const id = idFrom('csl', numbers.consultation++);
    yield [idFrom('cpt', numbers.party++), id, null, '街道办事处'];
    for (const { department, arrivedAt } of arrivals)
      if (arrivedAt !== null) yield [idFrom('cpt', numbers.party++), id, department.id, null];
  }
}
