import { idFrom } from '@graphroots/kit/ids';
import { dayOf } from '../calendar.ts';
import type { City } from '../model.ts';
import { headAccount, type Proposal, type ProposalEvent } from '../proposals.ts';
import { createRandom, type Random } from '../random.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** Steps of different services have different ids, too. */
const firstStep = 200_000_000;

/** How many days there are to carry out a proposal. */
const daysToAct = 60;

const committee = ['PARTY_DELEGATE', 'RESIDENT', 'WORKER'] as const;
const conference = [
  'PARTY_DELEGATE',
  'PEOPLES_CONGRESS_DEPUTY',
  'CPPCC_MEMBER',
  'WORKER',
  'RESIDENT',
  'UNIT',
  'EXPERT',
] as const;

interface Deliberation {
  readonly id: string;
  readonly proposal: Proposal;
  readonly event: ProposalEvent;
}

/** Proposals of the city, how they were deliberated and appraised, and every step that they took. */
export function proposalTables(city: City, proposals: readonly Proposal[]): readonly TableRows[] {
  const events = proposals.flatMap((proposal) => proposal.events.map((event) => ({ proposal, event })));
  const deliberations = events
    .filter(({ event: { action } }) => action === 'submit' || action === 'discuss')
    .map((deliberation, at) => ({ id: idFrom('dlb', at), ...deliberation }));
  const appraisals = events.filter(({ event: { action } }) => action === 'appraise' || action === 'close');
  return [
    {
      table: 'proposals',
      columns:
        'id, community_code, topic, text, mode, state, raiser_id, raised_at, screened_at, decision, owner_id, owner_path, due_on, report, version',
      about: proposals.length,
      rows: () => proposals.map((proposal) => proposalRow(city, proposal)),
    },
    {
      table: 'deliberations',
      columns: 'id, proposal_id, stage, held_on, meeting_id, conclusion',
      about: deliberations.length,
      rows: () => deliberations.map(deliberationRow),
    },
    {
      table: 'deliberation_participants',
      columns: 'id, deliberation_id, role, count',
      about: deliberations.length * 5,
      rows: () => participantRows(deliberations),
    },
    {
      table: 'appraisals',
      columns: 'id, proposal_id, stage, held_on, in_favour, against, abstained',
      about: appraisals.length,
      rows: () => {
        const random = createRandom('appraisals');
        return appraisals.map(({ proposal, event }, at) => [
          idFrom('apr', at),
          proposal.id,
          ...appraisalOf(proposal, event, random),
        ]);
      },
    },
    {
      table: 'trace',
      columns:
        'id, entity_type, entity_id, action, from_state, to_state, reason, actor_id, actor_role, at, recorded_at, division_code, path',
      about: events.length,
      rows: () =>
        events.map(({ proposal, event }, at) => [idFrom('trc', firstStep + at), ...stepOf(proposal, event)]),
    },
  ];
}

function proposalRow({ calendar }: City, proposal: Proposal): readonly Cell[] {
  const { id, body, topic, text, mode, state, raiser, events, owner } = proposal;
  const find = (wanted: string) => events.find(({ action }) => action === wanted);
  const [raised, screened, assigned] = [events[0], find('screen'), find('assign')];
  return [
    id,
    body.place.code,
    topic,
    text,
    mode,
    state,
    raiser,
    momentText(raised.at),
    screened ? momentText(screened.at) : null,
    find('adopt') ? `同意「${topic}」,按协商意见办理。` : null,
    ...(assigned
      ? [owner.id, owner.path, calendar.daysAgo(assigned.daysAgo - daysToAct)]
      : [null, null, null]),
    find('reportBack') ? '已按协商意见落实,并在社区公示。' : null,
    events.length,
  ];
}

function deliberationRow({ id, proposal, event: { action, meeting, at } }: Deliberation): readonly Cell[] {
  const [stage, conclusion] =
    action === 'submit'
      ? ['COMMITTEE', '社区党委讨论同意,提交联席会议协商。']
      : ['JOINT_CONFERENCE', '各方交换意见,形成办理方案。'];
  return [id, proposal.id, stage, dayOf(at), meeting?.id ?? null, conclusion];
}

function* participantRows(deliberations: readonly Deliberation[]): Iterable<readonly Cell[]> {
  const random = createRandom('participants');
  let next = 0;
  for (const { id, event } of deliberations) {
    for (const role of event.action === 'submit' ? committee : conference) {
      yield [idFrom('dpp', next++), id, role, random.between(1, role === 'RESIDENT' ? 20 : 6)];
    }
  }
}

function appraisalOf({ state }: Proposal, { action, at }: ProposalEvent, random: Random): readonly Cell[] {
  const stage = action === 'close' ? 'AFTER_IMPLEMENTATION' : 'BEFORE_ADOPTION';
  const [more, fewer] = [random.between(21, 40), random.between(3, 20)];
  const votes = state === 'NOT_ADOPTED' ? [fewer, more] : [more, fewer];
  return [stage, dayOf(at), ...votes, random.between(0, 5)];
}

function stepOf({ id, body, raisedBy, owner }: Proposal, event: ProposalEvent): readonly Cell[] {
  const { action, from, to, reason, at } = event;
  const when = momentText(at);
  const isRaisers = action === 'raise' || action === 'withdraw';
  const isStreets = action === 'reportBack' && owner !== body.convener;
  const who = isRaisers
    ? [null, raisedBy]
    : [headAccount(isStreets ? owner : body.convener), isStreets ? 'street' : 'community'];
  // In the line of its owner since it has one.
  const path = ['IMPLEMENTING', 'REPORTED_BACK', 'CLOSED'].includes(to) ? owner.path : null;
  return ['Proposal', id, action, from, to, reason, ...who, when, when, body.place.code, path];
}
