import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { stationWorkflow } from '../src/station/station.workflow.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;

testWorkflow(volunteer, stationWorkflow, {
  noun: 'station',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => build.aStation(state === 'CLOSED' ? { closedOn: '2026-06-01' } : {}),
  inputs: () => ({ move: { hostKind: 'COMMUNITY', host: community, place: '二楼' } }),
  related: {},
  relationsOf: {},
  breaks: {
    'move NOT_FOUND': { input: () => ({ hostKind: 'ENTERPRISE', host: 'unt_none' }) },
    'move NOT_ALLOWED': { input: () => ({ host: '530102001001' }) },
  },
});
