export type ProposalState =
  | 'RAISED'
  | 'SCREENED'
  | 'PROPOSED'
  | 'DISCUSSED'
  | 'APPRAISED'
  | 'ADOPTED'
  | 'IMPLEMENTING'
  | 'REPORTED_BACK'
  | 'CLOSED'
  | 'NOT_ADOPTED'
  | 'WITHDRAWN';

export interface ProposalStep {
  readonly action: string;
  readonly to: ProposalState;
  /** How many days after the step before, at least and at most. */
  readonly after: readonly [least: number, most: number];
  /** For a discussion, the meeting of the joint conference that it was held in: of its year the first is 0. */
  readonly meeting?: number;
  readonly reason?: string;
}

const raise: ProposalStep = { action: 'raise', to: 'RAISED', after: [0, 0] };
const screen: ProposalStep = { action: 'screen', to: 'SCREENED', after: [2, 6] };
const submit: ProposalStep = { action: 'submit', to: 'PROPOSED', after: [3, 8] };
const appraise: ProposalStep = { action: 'appraise', to: 'APPRAISED', after: [2, 4] };
const adopt: ProposalStep = { action: 'adopt', to: 'ADOPTED', after: [1, 2] };
const assign: ProposalStep = { action: 'assign', to: 'IMPLEMENTING', after: [2, 7] };
const reportBack: ProposalStep = { action: 'reportBack', to: 'REPORTED_BACK', after: [30, 60] };
const close: ProposalStep = { action: 'close', to: 'CLOSED', after: [5, 14] };

const discuss = (meeting: number): ProposalStep => ({
  action: 'discuss',
  to: 'DISCUSSED',
  after: [5, 12],
  meeting,
});

const refuse = (reason: string): ProposalStep => ({
  action: 'refuse',
  to: 'NOT_ADOPTED',
  after: [2, 7],
  reason,
});

const withdraw: ProposalStep = {
  action: 'withdraw',
  to: 'WITHDRAWN',
  after: [2, 9],
  reason: '物业公司已经自行解决',
};

const proposed = [raise, screen, submit];
const appraised = (meeting: number) => [...proposed, discuss(meeting), appraise];
const carriedOut = [adopt, assign, reportBack, close];

/** The ways that proposals went, in turns: each state is one's end, and the most frequent end is the last one. */
export const proposalPaths: readonly (readonly ProposalStep[])[] = [
  [...appraised(2), ...carriedOut],
  [...appraised(2), adopt, assign],
  [raise, refuse('不属于社区协商事项')],
  [...proposed, discuss(3)],
  [...appraised(2), adopt, assign, reportBack],
  [...appraised(0), ...carriedOut],
  [...appraised(3), adopt],
  [raise],
  [...appraised(2), refuse('评议中赞成的代表未过半数')],
  [raise, screen],
  [...proposed, discuss(1), discuss(2), appraise, ...carriedOut],
  proposed,
  appraised(3),
  [raise, screen, withdraw],
  [...appraised(1), ...carriedOut],
];
