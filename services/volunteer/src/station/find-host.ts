import { z } from 'zod';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createPartyStore } from '../party/party.store.ts';
import type { StationHostKind } from '../types.generated.ts';
import type { volunteerStations } from './station.table.ts';

/** Who gives a station room, and where. */
export interface GivenHost {
  readonly hostKind: StationHostKind;
  readonly host: string;
  readonly hub?: string | null | undefined;
  readonly place: string;
}

const buildingAsked = {
  text: 'query HostOfStation($id: ID!) { building(id: $id) { grid { community { code } } } }',
  answer: z.object({
    building: z.object({ grid: z.object({ community: z.object({ code: z.string() }) }) }).nullable(),
  }),
};

export type BuildingFacts = z.infer<(typeof buildingAsked)['answer']>;

/** The community that a building lies in: the grids service knows. */
export async function askForBuilding(
  { hostKind, host }: GivenHost,
  { graph }: SubgraphContext,
): Promise<BuildingFacts> {
  return hostKind === 'BUILDING' ? graph.ask(buildingAsked, { id: host }) : { building: null };
}

type HostColumns = Pick<
  typeof volunteerStations.$inferInsert,
  'hostKind' | 'unitId' | 'buildingId' | 'divisionCode' | 'hubId' | 'place'
>;

/** The host as columns of a station, or what is wrong with it. */
export async function findHost(
  given: GivenHost,
  { tx }: UnitOfWork,
  { building }: BuildingFacts,
): Promise<HostColumns | UserError[]> {
  const { hostKind, host, hub = null, place } = given;
  const parties = createPartyStore(tx);
  const refusals = checkText('place', place, { longest: 200 });
  const where = async (): Promise<string | null> => {
    if (hostKind === 'COMMUNITY') return /^\d{9}(?!000)\d{3}$/.test(host) ? host : null;
    if (hostKind === 'BUILDING') return building?.grid.community.code ?? null;
    const unit = await parties.find(host);
    return unit?.kind === 'UNIT' ? unit.divisionCode : null;
  };
  const divisionCode = await where();
  if (divisionCode === null)
    refusals.push(refusal('NOT_FOUND', 'host', 'There is no such host of this kind.'));
  if (hub !== null && (await parties.find(hub))?.kind !== 'UNIT') {
    refusals.push(refusal('NOT_FOUND', 'hub', 'There is no unit with this id.'));
  }
  if (divisionCode === null || refusals.length > 0) return refusals;
  const isUnit = hostKind === 'ENTERPRISE' || hostKind === 'SOCIAL_WORK_AGENCY';
  return {
    hostKind,
    unitId: isUnit ? host : null,
    buildingId: hostKind === 'BUILDING' ? host : null,
    hubId: hub,
    divisionCode,
    place: place.trim(),
  };
}
