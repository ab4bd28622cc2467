import { newId } from '@graphroots/kit/ids';
import { checkText, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type {
  CloseVolunteerStationInput,
  MoveVolunteerStationInput,
  OpenVolunteerStationInput,
} from '../types.generated.ts';
import { findHost, type BuildingFacts } from './find-host.ts';
import { stationLife } from './station.life.ts';
import { volunteerStations } from './station.table.ts';

interface Payload {
  readonly station: string | null;
  readonly userErrors: UserError[];
}

/** A place for volunteers begins with whoever gives it room. */
export async function openStation(
  input: OpenVolunteerStationInput,
  work: UnitOfWork,
  facts: BuildingFacts,
): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const host = await findHost(input, work, facts);
  if (Array.isArray(host)) return { station: null, userErrors: host };
  const stranger = stationLife.refuseToBegin('open', host, viewer, 'host');
  const userErrors = stranger ? [stranger] : checkText('name', input.name, { longest: 100 });
  if (userErrors.length > 0) return { station: null, userErrors };
  const id = newId('vst');
  const name = input.name.trim();
  await tx.insert(volunteerStations).values({ ...host, id, name, state: 'OPEN', openedOn: clock.today() });
  const { divisionCode } = host;
  record({
    entity: 'VolunteerStation',
    id,
    action: 'open',
    to: 'OPEN',
    divisionCode,
    open: { from: null, to: 'OPEN' },
  });
  return { station: id, userErrors: [] };
}

/** It goes on with another host; whoever moves it looks after both places. */
export const moveStation = async (
  input: MoveVolunteerStationInput,
  unitOfWork: UnitOfWork,
  facts: BuildingFacts,
): Promise<Payload> =>
  stationLife.step<MoveVolunteerStationInput>('move', async ({ viewer, ...work }) => {
    const host = await findHost(input, { ...work, viewer }, facts);
    if (Array.isArray(host)) return { refusals: host };
    const stranger = stationLife.refuseToBegin('open', host, viewer, 'host');
    return stranger ? { refusals: [stranger] } : { set: host };
  })(input, unitOfWork);

export const closeStation = stationLife.step<CloseVolunteerStationInput>('close', ({ clock }) => ({
  set: { closedOn: clock.today() },
}));
