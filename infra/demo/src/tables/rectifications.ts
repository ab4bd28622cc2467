import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import { rectificationsOf, wordsOf } from '../rectifications.ts';
import type { TableRows } from './table-rows.ts';

/** Rectifications with what was found, planned, heard and voted. */
export function rectificationTables(city: City): readonly TableRows[] {
  const all = rectificationsOf(city);
  const accepted = all.filter(({ acceptedOn }) => acceptedOn !== null);
  const about = all.length;
  return [
    {
      table: 'rectifications',
      columns:
        'id, organization_id, division_code, path, state, identified_by, opened_on, class, owner_id, accepted_on, watch_until, relapses, relapsed_on, relapsed_within_year',
      about,
      rows: () =>
        all.map(({ id, organization: o, state, class: of, relapsedOn, ...r }) => {
          const owner = state === 'IDENTIFIED' || state === 'PLAN_DRAFTED' ? null : (o.superior?.id ?? null);
          const named = [id, o.id, o.territoryCode, o.path, state, 'SUPERIOR', r.openedOn, of, owner];
          const relapse = [relapsedOn === null ? 0 : 1, relapsedOn, String(r.relapsedWithinYear)];
          return [...named, r.acceptedOn, r.watchUntil, ...relapse];
        }),
    },
    {
      table: 'rectification_reasons',
      columns: 'id, rectification_id, class, text, found_on',
      about,
      rows: () => all.map((r, n) => [idFrom('rsn', n), r.id, r.class, wordsOf(r).reason, r.openedOn]),
    },
    {
      table: 'rectification_cases',
      columns: 'id, reason_id, type, key',
      about,
      rows: () =>
        all.map(({ organization }, n) => [
          idFrom('rcc', n),
          idFrom('rsn', n),
          'PartyOrganization',
          organization.id,
        ]),
    },
    {
      table: 'rectification_measures',
      columns: 'id, rectification_id, text, due_on, settled_on, result',
      about,
      rows: () =>
        all
          .filter(({ state }) => state !== 'IDENTIFIED')
          .map((r, n) => {
            const planned = [idFrom('rme', n), r.id, wordsOf(r).measure, city.calendar.today];
            return r.settled ? [...planned, r.openedOn, '已落实'] : [...planned, null, null];
          }),
    },
    {
      table: 'opinion_meetings',
      columns: 'id, rectification_id, held_on, members, residents, opinions',
      about: accepted.length,
      rows: () =>
        accepted.map((r, n) => [
          idFrom('opm', n),
          r.id,
          r.openedOn,
          12 + (n % 9),
          8 + (n % 7),
          '同意整顿方案',
        ]),
    },
    {
      table: 'rectification_acceptances',
      columns:
        'id, rectification_id, accepted_on, members_in_favour, members_against, residents_in_favour, residents_against',
      about: accepted.length,
      rows: () =>
        accepted.map((r, n) => [
          idFrom('acp', n),
          r.id,
          r.acceptedOn,
          20 + (n % 9),
          n % 3,
          15 + (n % 7),
          n % 4,
        ]),
    },
  ];
}
