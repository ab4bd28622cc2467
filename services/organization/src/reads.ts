import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, isOwn, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { divisionRead, divisionSuccessionRows } from './division/division.read.ts';
import { divisions } from './division/division.table.ts';
import { governingBodyRead } from './governing-body/governing-body.read.ts';
import { governingBodies } from './governing-body/governing-body.table.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { attendanceRead, meetingRead } from './meeting/meeting.read.ts';
import { meetings } from './meeting/meeting.table.ts';
import { partyOrganizationRead, superiorRelationRows } from './party-organization/party-organization.read.ts';
import { partyOrganizations } from './party-organization/party-organization.table.ts';
import {
  appraisalRead,
  deliberationParticipantsRead,
  deliberationRead,
  proposalRead,
} from './proposal/proposal.read.ts';
import { proposals } from './proposal/proposal.table.ts';
import { resolutionRead } from './resolution/resolution.read.ts';
import { resolutions } from './resolution/resolution.table.ts';
import { seatRead } from './seat/seat.read.ts';
import { seats } from './seat/seat.table.ts';
import { unitRead } from './unit/unit.read.ts';
import { units } from './unit/unit.table.ts';
import { roots } from './vocabulary.ts';

export const organizationReads: Reads = {
  tables: [
    divisionRead,
    divisionSuccessionRows,
    partyOrganizationRead,
    superiorRelationRows,
    unitRead,
    governingBodyRead,
    seatRead,
    meetingRead,
    attendanceRead,
    resolutionRead,
    proposalRead,
    deliberationRead,
    deliberationParticipantsRead,
    appraisalRead,
    traceEntryRead,
    changeRead,
    auditEntryRead,
  ],
  added: [],
  roots: roots({
    division: byKey(),
    divisions: many(divisions),
    partyOrganization: byKey(),
    partyOrganizations: many(partyOrganizations),
    unit: byKey(),
    units: many(units),
    governingBody: byKey(),
    governingBodies: many(governingBodies),
    seat: byKey(),
    seats: many(seats),
    meeting: byKey(),
    meetings: many(meetings),
    resolution: byKey(),
    resolutions: many(resolutions),
    proposal: byKey(),
    proposals: many(proposals),
    myProposals: many(proposals, (p) => ({ on: isOwn(p.raiserId) })),
    organizationChanges: changeFeed(changes),
    organizationTrace: many(audited),
  }),
};
