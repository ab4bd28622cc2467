import type { NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeast,
  below,
  inLines,
  inTerritory,
  liesIn,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { isSettled, naiveAuditEntry, naiveChange } from '@graphroots/kit/testing/sample-journal';
import type { City } from './rows.ts';

type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string };
  PartyOrganization: { id: string };
};

/** The assessment service written once more, over arrays. */
export function naiveAssessment(rows: City): NaiveModel<Rows> {
  return {
    rows,
    roots: {
      assessmentCycle: ({ args, find }) => find('AssessmentCycle', args['id']),
      assessmentCycles: ({ list }) => list('AssessmentCycle'),
      assessmentChanges: ({ list }) => list('Change', isSettled),
      assessmentTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      AssessmentCycle: {
        key: 'id',
        order: 'PERIOD_FROM DESC',
        orders: { PERIOD_FROM: (y) => y.periodFrom, ID: (y) => y.id },
        listOrders: { scores: 'SCORE DESC' },
        where: { state: oneOf((y) => y.state), division: within((y) => y.divisionCode) },
        fields: {
          division: (y, { find }) => find('Division', y.divisionCode),
          scores: (y, { list }) => list('AssessmentScore', (s) => s.cycleId === y.id),
        },
      },
      AssessmentScore: {
        key: 'id',
        visible: (s, { viewer }) => inTerritory(viewer, s.divisionCode) || inLines(viewer, s.path),
        order: 'SCORED_ON DESC',
        orders: { SCORE: (s) => s.score, SCORED_ON: (s) => s.scoredOn, ID: (s) => s.id },
        where: {
          grade: oneOf((s) => s.grade),
          scoreFrom: atLeast((s) => s.score),
          scoreBelow: below((s) => s.score),
        },
        fields: {
          cycle: (s, { find }) => find('AssessmentCycle', s.cycleId),
          organization: (s, { find }) => find('PartyOrganization', s.organizationId),
        },
      },
      Division: {
        key: 'code',
        fields: {
          assessmentCycles: (d, { list }) => list('AssessmentCycle', (y) => liesIn(y.divisionCode, d.code)),
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          latestAssessment: (o, { first, rows: all, see }) => {
            const done = all('AssessmentCycle', (y) => y.state === 'FINAL' || y.state === 'APPLIED');
            const counts = new Set(done.map((y) => y.id));
            return see(
              'AssessmentScore',
              first('AssessmentScore', (s) => s.organizationId === o.id && counts.has(s.cycleId)),
            );
          },
          assessments: (o, { list }) => list('AssessmentScore', (s) => s.organizationId === o.id),
        },
      },
    },
  };
}
