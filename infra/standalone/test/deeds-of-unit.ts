import { setSight } from '@graphroots/kit/reads/row-security';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import type { Databases } from '../src/databases.ts';
import { facilityUse, itemsPromised } from './exchange-figures.ts';

/** The hospital with an open facility that carries out the most of what was resolved, then holds the most seats. */
export async function findBusyHospital({ organization, volunteer }: Databases): Promise<string> {
  const opening = await volunteer.sql<{ id: string }[]>`
    select unit_id as id from volunteer.facility_openings where state = 'OPEN'`;
  const [busy] = await organization.sql<{ id: string }[]>`
    select u.id from organization.units u join organization.seats s on s.unit_id = u.id
    join organization.attendances a on a.seat_id = s.id
    where u.kind = 'HOSPITAL' and u.id = any(${opening.map(({ id }) => id)})
    group by u.id order by (select count(*) from organization.resolutions r where r.owner_id = u.party_organization_id) desc,
      count(distinct s.id) desc, count(a.id) desc, 1 limit 1`;
  return busy?.id ?? '';
}

/** What the services' own tables tell of a unit, in the form in which question 20 asks for it. */
export async function deedsOfUnit(databases: Databases, unit: string): Promise<Record<string, unknown>> {
  const { volunteer } = databases;
  const [wishes] = await volunteer.sql<{ totalCount: number }[]>`
    select count(*)::int as "totalCount" from volunteer.micro_wishes where unit_id = ${unit}`;
  return {
    ...(await placeOf(databases, unit)),
    seats: await seatsOf(databases, unit),
    evaluations: { nodes: await evaluationsOf(databases, unit) },
    arrivals: await arrivalsOf(databases, unit),
    checkIns: await checkInsOf(databases, unit),
    claimedMicroWishes: wishes,
    exchangeParty: {
      ...(await exchangeOf(databases, unit)),
      coBuildingAgreements: { nodes: await agreementsOf(databases, unit) },
      agreementItemStats: await itemsPromised(databases, unit),
      facilityOpenings: {
        nodes: [
          ...(await volunteer.sql`
            select kind, state from volunteer.facility_openings where unit_id = ${unit}
            order by offered_at desc, id desc`),
        ],
      },
      facilityUseStats: await facilityUse(databases, unit),
    },
  };
}

async function placeOf({ organization }: Databases, unit: string) {
  const [place] = await organization.sql`
    select u.kind, json_build_object('name', d.name) as territory,
      case when o.id is not null then json_build_object('name', o.name) end as "partyOrganization"
    from organization.units u join organization.divisions d on d.code = u.territory_code
    left join organization.party_organizations o on o.id = u.party_organization_id where u.id = ${unit}`;
  return place;
}

async function seatsOf({ organization }: Databases, unit: string) {
  const nodes = await organization.sql`
    select s.role, s.state, json_build_object('name', b.name) as body,
      (select count(*)::int from organization.attendances a where a.seat_id = s.id) as "meetingsExpected",
      (select count(*)::int from organization.attendances a where a.seat_id = s.id and a.present)
        as "meetingsAttended",
      json_build_object('totalCount', (select count(*) from organization.resolutions r
        join organization.meetings m on m.id = r.meeting_id join organization.units u on u.id = s.unit_id
        where m.body_id = s.body_id and r.owner_id = u.party_organization_id)) as tasks
    from organization.seats s join organization.governing_bodies b on b.id = s.body_id
    where s.unit_id = ${unit} order by s.term_from, s.id`;
  return { totalCount: nodes.length, nodes: [...nodes] };
}

async function evaluationsOf({ assessment, organization }: Databases, unit: string) {
  const said = await assessment.sql<{ organizationId: string; sentToId: string | null }[]>`
    select year, score::float, state, organization_id as "organizationId", sent_to_id as "sentToId",
      (select json_agg(json_build_object('name', i.name, 'score', i.score) order by i.id)
        from assessment.evaluation_items i where i.evaluation_id = e.id) as items
    from assessment.evaluations e where unit_id = ${unit} and direction = 'OF_UNIT' and purpose = 'YEARLY'
    order by asked_on desc, id desc`;
  const organizations = await organization.sql<{ id: string; name: string; kind: string }[]>`
    select id, name, kind from organization.party_organizations
    where id = any(${said.map(({ organizationId }) => organizationId)})`;
  const named = new Map(organizations.map(({ id, ...organization }) => [id, organization]));
  return said.map(({ organizationId, sentToId, ...evaluation }) => ({
    ...evaluation,
    organization: named.get(organizationId),
    sentTo: sentToId === null ? null : { id: sentToId },
  }));
}

async function arrivalsOf({ grids }: Databases, unit: string) {
  const [called] = await grids.sql`
    select count(*)::int as "totalCount" from grids.arrivals where department_id = ${unit}`;
  return called;
}

async function checkInsOf({ members }: Databases, unit: string) {
  const [, nodes] = await members.sql.begin((tx) => [
    setSight(tx, unrestrictedViewer),
    tx`select c.state, json_build_object('totalCount',
        (select count(*)::int from members.credited_services s where s.check_in_id = c.id)) as services
      from members.check_ins c where c.unit_id = ${unit} order by c.id`,
  ]);
  return { totalCount: nodes.length, nodes: [...nodes] };
}

async function exchangeOf({ volunteer }: Databases, unit: string) {
  const [row] = await volunteer.sql`
    select json_build_object('totalCount', (select count(*) from volunteer.claims
        where claimant_id = ${unit} and state = 'CONFIRMED')) as claims,
      json_build_object(
        'given', (select coalesce(sum(quantity), 0) from volunteer.exchanges where from_id = ${unit}),
        'received', (select coalesce(sum(quantity), 0) from volunteer.exchanges where to_id = ${unit})
      ) as balance`;
  return row;
}

async function agreementsOf({ organization, volunteer }: Databases, unit: string) {
  const agreements = await volunteer.sql<{ code: string }[]>`
    select a.state, p.division_code as code,
      (select coalesce(json_agg(json_build_object('byUnit', r.by_unit, 'byCommunity', r.by_community) order by r.id), '[]')
        from volunteer.agreement_reviews r where r.agreement_id = a.id) as reviews
    from volunteer.co_building_agreements a join volunteer.exchange_parties p on p.id = a.community_id
    where a.unit_id = ${unit} order by a.drafted_at desc, a.id desc`;
  const divisions = await organization.sql<{ code: string; name: string }[]>`
    select code, name from organization.divisions where code = any(${agreements.map(({ code }) => code)})`;
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  return agreements.map(({ code, ...agreement }) => ({
    ...agreement,
    communitySide: { division: { name: names.get(code) } },
  }));
}
