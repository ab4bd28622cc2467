import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { collectionParts, collections } from '../src/collection/collection.table.ts';
import { omittedItems } from '../src/collection/omitted-item.table.ts';
import { assessedOrganizations } from '../src/cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../src/cycle/cycle.table.ts';
import { trace } from '../src/journal/journal.table.ts';
import { assessmentMeasures } from '../src/measure/measure.table.ts';
import {
  opinionMeetings,
  rectificationAcceptances,
  rectificationCases,
  rectificationMeasures,
  rectificationReasons,
} from '../src/rectification/rectification-facts.table.ts';
import { rectifications } from '../src/rectification/rectification.table.ts';
import { schemeItems } from '../src/scheme/scheme-item.table.ts';
import { assessmentSchemes } from '../src/scheme/scheme.table.ts';
import { assessmentScores, scoreParts } from '../src/score/assessment-score.table.ts';
import { scoreAppeals } from '../src/appeal/score-appeal.table.ts';
import { debriefingQuestions, debriefings, debriefingVotes } from '../src/debriefing/debriefing.table.ts';
import { feedback, feedbackFindings } from '../src/feedback/feedback.table.ts';
import {
  analyses,
  analysisFindings,
  analysisThresholds,
  findingCases,
  findingFigures,
  findingSigns,
} from '../src/analysis/analysis.table.ts';
import { evaluationItems, evaluations } from '../src/evaluation/evaluation.table.ts';
import {
  bodyFormalism,
  formalismAnalyses,
  formalismCases,
  formalismRules,
  formalismSigns,
} from '../src/formalism/formalism.table.ts';
import { heldPosts } from '../src/score/held-post.table.ts';
import { itemValues } from '../src/value/item-value.table.ts';
import { indicators } from '../src/indicator/indicator.table.ts';
import { statObservations } from '../src/observation/observation.table.ts';
import { valueCases } from '../src/value/value-case.table.ts';

type Measure = typeof assessmentMeasures.$inferSelect;
type Scheme = typeof assessmentSchemes.$inferSelect;
type Item = typeof schemeItems.$inferSelect;
type Cycle = typeof assessmentCycles.$inferSelect;
type Assessed = typeof assessedOrganizations.$inferSelect;
type Value = typeof itemValues.$inferSelect;
type Indicator = typeof indicators.$inferSelect;
type Observation = typeof statObservations.$inferSelect;
type Rectification = typeof rectifications.$inferSelect;
type RectificationMeasure = typeof rectificationMeasures.$inferSelect;
type Debriefing = typeof debriefings.$inferSelect;
type Feedback = typeof feedback.$inferSelect;
type Analysis = typeof formalismAnalyses.$inferSelect;
type Evaluation = typeof evaluations.$inferSelect;
type Look = typeof analyses.$inferSelect;
type Appeal = typeof scoreAppeals.$inferSelect;
type Score = typeof assessmentScores.$inferSelect;

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  async function aScheme(given: Partial<Scheme> = {}): Promise<Scheme> {
    const row: Scheme = {
      id: next('sch'),
      code: 'KM',
      edition: rows,
      name: '社区党建考核办法',
      state: 'DRAFT',
      divisionCode: '530100000000',
      basedOnId: null,
      publishedAt: given.state === 'PUBLISHED' ? '2025-01-02T02:00:00.000Z' : null,
      localWeight: 0,
      appealDays: 7,
      excellentFrom: 85,
      goodFrom: 70,
      fairFrom: 60,
      version: 1,
      ...given,
    };
    await db.insert(assessmentSchemes).values(row);
    return row;
  }

  async function anItem(given: { of: Scheme } & Partial<Item>): Promise<Item> {
    const { of: scheme, ...rest } = given;
    const row: Item = {
      id: next('sit'),
      schemeId: scheme.id,
      cycleId: null,
      divisionCode: null,
      number: 1,
      name: '按期办结',
      source: 'DECLARED',
      measureId: null,
      numerator: '按期办结的事项',
      denominator: '到期的事项',
      covers: '本社区全部事项',
      months: null,
      weight: 100,
      noneAt: 0,
      fullAt: 1,
      whenEmpty: 'LEFT_OUT',
      ...rest,
    };
    await db.insert(schemeItems).values(row);
    return row;
  }

  return {
    aScheme,
    anItem,

    async aMeasure(given: Partial<Measure> = {}): Promise<Measure> {
      const row: Measure = {
        id: next('msr'),
        code: 'COUNTED',
        edition: rows,
        name: '按期开会',
        covers: '本社区议事机构',
        document: '{ __typename }',
        subjects: 'divisions',
        organization: 'partyCommittee',
        numerator: 'held',
        denominator: null,
        interval: null,
        ...given,
      };
      await db.insert(assessmentMeasures).values(row);
      return row;
    },

    /** A published scheme with these items. */
    async aPublishedScheme(items: readonly Partial<Item>[], given: Partial<Scheme> = {}) {
      const scheme = await aScheme(given);
      const made: Item[] = [];
      for (const [index, item] of items.entries()) {
        made.push(await anItem({ of: scheme, number: index + 1, ...item }));
      }
      const published = { state: 'PUBLISHED', publishedAt: '2025-01-02T02:00:00.000Z' } as const;
      await db.update(assessmentSchemes).set(published).where(eq(assessmentSchemes.id, scheme.id));
      return { scheme: { ...scheme, ...published }, items: made };
    },

    async aCycle(given: Partial<Cycle> = {}): Promise<Cycle> {
      const row: Cycle = {
        id: next('cyc'),
        name: '年度考核',
        state: 'FINAL',
        periodFrom: '2025-01-01',
        periodTo: '2025-12-31',
        divisionCode: '530103000000',
        level: given.schemeId ? 'COMMUNITY' : null,
        schemeId: null,
        appealUntil: null,
        version: 1,
        ...given,
      };
      await db.insert(assessmentCycles).values(row);
      return row;
    },

    async anAssessed(given: { in: Cycle } & Partial<Assessed>): Promise<Assessed> {
      const { in: cycle, ...rest } = given;
      const place = { divisionCode: '530103001001', path: '1/2/' };
      const row: Assessed = {
        id: next('aso'),
        cycleId: cycle.id,
        organizationId: next('org'),
        ...place,
        ...rest,
      };
      await db.insert(assessedOrganizations).values(row);
      return row;
    },

    async aValue(given: { of: Assessed; for: Item } & Partial<Value>): Promise<Value> {
      const { of, for: item, ...rest } = given;
      const { cycleId, organizationId, divisionCode, path } = of;
      const row: Value = {
        id: next('val'),
        cycleId,
        itemId: item.id,
        organizationId,
        divisionCode,
        path,
        numerator: 8,
        denominator: 10,
        source: '台账',
        variables: null,
        at: '2026-01-10T02:00:00.000Z',
        current: true,
        ...rest,
      };
      await db.insert(itemValues).values(row);
      return row;
    },

    async aCase(given: { of: Value } & Partial<typeof valueCases.$inferInsert>): Promise<void> {
      const { of, ...rest } = given;
      const made = { id: next('vca'), type: 'Meeting', key: 'mtg_1', counted: true };
      await db.insert(valueCases).values({ ...made, valueId: of.id, ...rest });
    },

    /** Begun, and with something left to read where it is `open`: of an item, which failed, where these are given. */
    async aCollection(
      given: { of: Cycle; open?: boolean | { item: Item; failure?: string } } & Partial<
        typeof collections.$inferInsert
      >,
    ): Promise<void> {
      const { of, open = false, ...rest } = given;
      const made = { id: next('col'), startedAt: '2026-01-10T02:00:00.000Z' };
      await db.insert(collections).values({ ...made, cycleId: of.id, ...rest });
      if (!open) return;
      const { item = null, failure = null } = open === true ? {} : open;
      const part = { id: next('cpa'), collectionId: made.id, variables: { division: of.divisionCode } };
      await db.insert(collectionParts).values({ ...part, itemId: item?.id ?? null, failure });
    },

    async anOmission(given: { in: Cycle; of: Item }): Promise<void> {
      const decision = { failure: '无', reason: '平台升级', decidedOn: '2026-01-12', decidedAs: 'street' };
      const place = { cycleId: given.in.id, itemId: given.of.id };
      await db.insert(omittedItems).values({ ...decision, ...place, id: next('omi') });
    },

    async aScore(given: { in: Cycle; of: string } & Partial<Score>): Promise<Score> {
      const { in: cycle, of, ...rest } = given;
      const made = { id: next('scr'), score: 85, grade: 'GOOD' as const, scoredOn: '2026-01-15' };
      const place = { divisionCode: '530103001001', path: '1/2/' };
      const kept = { level: 'COMMUNITY' as const, revision: 1, current: true };
      const row: Score = { ...made, ...place, ...kept, cycleId: cycle.id, organizationId: of, ...rest };
      await db.insert(assessmentScores).values(row);
      return row;
    },

    async aPart(given: { of: Score; for: Item } & Partial<typeof scoreParts.$inferInsert>): Promise<void> {
      const { of, for: item, ...rest } = given;
      await db
        .insert(scoreParts)
        .values({ id: next('prt'), scoreId: of.id, itemId: item.id, points: 80, ...rest });
    },

    async anAppeal(given: { in: Cycle; of: string } & Partial<Appeal>): Promise<Appeal> {
      const { in: cycle, of, ...rest } = given;
      const isOpen = (given.state ?? 'FILED') === 'FILED';
      const row: Appeal = {
        id: next('apl'),
        cycleId: cycle.id,
        organizationId: of,
        divisionCode: '530103001001',
        path: '1/2/',
        state: 'FILED',
        revision: 1,
        grounds: '有两次会议未计入',
        filedOn: '2026-06-10',
        settledOn: isOpen ? null : '2026-06-14',
        finding: isOpen ? null : '已核实',
        correctedRevision: given.state === 'UPHELD' ? 2 : null,
        version: 1,
        ...rest,
      };
      await db.insert(scoreAppeals).values(row);
      return row;
    },

    async aDebriefing(given: { in: Cycle; of: string } & Partial<Debriefing>): Promise<Debriefing> {
      const { in: cycle, of, ...rest } = given;
      const { state = 'FILED' } = given;
      const isGraded = state === 'GRADED';
      const row: Debriefing = {
        id: next('dbf'),
        cycleId: cycle.id,
        organizationId: of,
        divisionCode: '530103001001',
        path: '1/2/',
        state,
        postId: 'pst_1',
        report: '一年来……',
        filedOn: '2026-06-01',
        heldOn: state === 'FILED' ? null : '2026-06-10',
        comment: isGraded ? '抓得实' : null,
        grade: isGraded ? 'GOOD' : null,
        version: 1,
        ...rest,
      };
      await db.insert(debriefings).values(row);
      return row;
    },

    async aVote(given: { at: Debriefing } & Partial<typeof debriefingVotes.$inferInsert>): Promise<void> {
      const { at, ...rest } = given;
      const made = { id: next('dbv'), voter: 'MEMBER' as const, good: 8, fair: 1, poor: 1 };
      await db.insert(debriefingVotes).values({ ...made, debriefingId: at.id, ...rest });
    },

    async aQuestion({ at }: { at: Debriefing }): Promise<void> {
      const asked = { asker: 'RESIDENT', text: '何时加装电梯?', answer: '年内' } as const;
      await db.insert(debriefingQuestions).values({ ...asked, id: next('dbq'), debriefingId: at.id });
    },

    async aFeedback(given: { in: Cycle; of: string; about?: Item } & Partial<Feedback>): Promise<Feedback> {
      const { in: cycle, of, about, ...rest } = given;
      const isAnswered = given.state === 'ANSWERED';
      const row: Feedback = {
        id: next('fbk'),
        cycleId: cycle.id,
        organizationId: of,
        divisionCode: '530103001001',
        path: '1/2/',
        round: 1,
        state: 'GIVEN',
        givenOn: '2026-06-11',
        answer: isAnswered ? '立即整改' : null,
        answeredOn: isAnswered ? '2026-06-12' : null,
        version: 1,
        ...rest,
      };
      await db.insert(feedback).values(row);
      const found = { id: next('fbf'), feedbackId: row.id, itemId: about?.id ?? null, text: '会议偏少' };
      await db.insert(feedbackFindings).values(found);
      return row;
    },

    async aFormalismRule(divisionCode: string): Promise<{ id: string }> {
      const id = next('fru');
      const rule = { monthsWithoutMeeting: 6, leastAttendance: 0.5, signsOfFormalism: 2 };
      await db
        .insert(formalismRules)
        .values({ ...rule, id, divisionCode, since: '2026-01-10T02:00:00.000Z' });
      return { id };
    },

    /** Asked of a community about a unit, with two items; given where its state says so. */
    async anEvaluation(given: Partial<Evaluation> = {}): Promise<Evaluation & { items: { id: string }[] }> {
      const { state = 'ASKED' } = given;
      const isGiven = state === 'GIVEN' || state === 'PUBLISHED' || state === 'SENT';
      const row: Evaluation = {
        id: next('evl'),
        direction: 'OF_UNIT',
        purpose: 'YEARLY',
        year: 2026,
        state,
        unitId: next('unt'),
        organizationId: 'org_community',
        divisionCode: '530103001001',
        path: '1/9/',
        postId: null,
        askedOn: '2026-06-01',
        dueOn: '2026-06-30',
        givenOn: isGiven ? '2026-06-10' : null,
        score: isGiven ? 80 : null,
        opinion: null,
        publishedOn: null,
        sentOn: state === 'SENT' ? '2026-06-12' : null,
        sentToId: state === 'SENT' ? 'org_above' : null,
        version: 1,
        ...given,
      };
      await db.insert(evaluations).values(row);
      const items = ['服务居民', '参与共建'].map((name, index) => ({
        id: next('evi'),
        evaluationId: row.id,
        number: index + 1,
        name,
        weight: index === 0 ? 60 : 40,
        score: isGiven ? 80 : null,
      }));
      await db.insert(evaluationItems).values(items);
      return { ...row, items };
    },

    async aThreshold(divisionCode: string): Promise<{ id: string }> {
      const id = next('ath');
      const given = { name: 'LEAST_RETURN', value: 0.5, since: '2026-01-10T02:00:00.000Z' } as const;
      await db.insert(analysisThresholds).values({ ...given, id, divisionCode });
      return { id };
    },

    /** By the thresholds that the migration brings. */
    async aLook(given: Partial<Look> = {}): Promise<Look> {
      const row: Look = {
        id: next('ana'),
        kind: 'ONE_WAY_DEMAND',
        divisionCode: '530103000000',
        state: 'RUNNING',
        from: '2025-06-16',
        on: '2026-06-15',
        thresholdIds: ['ath_everywhere_least_return'],
        examined: 0,
        total: null,
        cursor: null,
        failure: null,
        version: 1,
        ...given,
      };
      await db.insert(analyses).values(row);
      return row;
    },

    /** A unit that was never asked, with the sign and the case of it, and what it gave by one entry. */
    async aLookFinding({ in: look }: { in: Look }): Promise<{ id: string }> {
      const id = next('afn');
      const found = {
        divisionCode: '530103001000',
        unitId: 'unt_1',
        categoryCode: 'HEALTH',
        otherDivisionCode: '530103002000',
        verdict: 'SUSPECTED' as const,
      };
      await db.insert(analysisFindings).values({ ...found, id, analysisId: look.id });
      const figure = { name: 'GIVEN' as const, value: 2, source: 'Division.exchangeBalance' };
      const figureId = next('afg');
      await db.insert(findingFigures).values({ ...figure, id: figureId, findingId: id, caseCount: 1 });
      const signId = next('asg');
      const sign = { id: signId, findingId: id, kind: 'NEVER_ASKED' as const, reason: '从未被问需' };
      await db.insert(findingSigns).values(sign);
      await db.insert(findingCases).values([
        { id: next('acs'), findingId: id, signId, type: 'Unit', key: 'unt_1' },
        { id: next('acs'), findingId: id, figureId, type: 'Exchange', key: 'exc_1' },
      ]);
      return { id };
    },

    /** By the rule that the migration brings. */
    async anAnalysis(given: Partial<Analysis> = {}): Promise<Analysis> {
      const row: Analysis = {
        id: next('fan'),
        divisionCode: '530103000000',
        state: 'RUNNING',
        from: '2025-06-15',
        on: '2026-06-15',
        ruleId: 'fru_everywhere',
        examined: 0,
        total: null,
        cursor: null,
        failure: null,
        version: 1,
        ...given,
      };
      await db.insert(formalismAnalyses).values(row);
      return row;
    },

    /** A body that has not met, with the sign and the case of it. */
    async aFinding({ in: analysis }: { in: Analysis }): Promise<{ id: string }> {
      const id = next('bfo');
      const place = { divisionCode: '530103001001', path: '1/2/' };
      const counted = { meetings: 2, minutesOnlyMeetings: 1, expected: 8, attended: 6, dormantSeats: 0 };
      const results = { resolutions: 1, carriedOut: 1, endedInClosedIssue: 0, monthsSinceMeeting: 7 };
      const found = { bodyId: 'bdy_1', convenerId: 'org_1', verdict: 'SUSPECTED' as const };
      const row = { ...place, ...counted, ...results, ...found, id, analysisId: analysis.id };
      await db.insert(bodyFormalism).values(row);
      const signId = next('fsg');
      const sign = { id: signId, findingId: id, kind: 'NOT_MET' as const, reason: '7个月未召开会议' };
      await db.insert(formalismSigns).values(sign);
      await db
        .insert(formalismCases)
        .values({ id: next('fca'), signId, type: 'GoverningBody', key: 'bdy_1' });
      return { id };
    },

    async aHeldPost(given: { in: Assessed } & Partial<typeof heldPosts.$inferInsert>): Promise<void> {
      const { in: assessed, ...rest } = given;
      const made = { id: next('hpo'), assessedId: assessed.id, day: '2025-01-01', postId: next('pst') };
      await db.insert(heldPosts).values({ ...made, ...rest });
    },

    async aRectification(given: Partial<Rectification> = {}): Promise<Rectification> {
      const row: Rectification = {
        id: next('rct'),
        organizationId: next('org'),
        divisionCode: '530103001001',
        path: '1/2/',
        state: 'IDENTIFIED',
        identifiedBy: 'SUPERIOR',
        cycleId: null,
        openedOn: '2026-01-10',
        class: 'NO_MEETINGS',
        ownerId: null,
        selfCheck: null,
        acceptedOn: null,
        watchUntil: null,
        relapses: 0,
        relapsedOn: null,
        relapsedWithinYear: false,
        version: 1,
        ...given,
      };
      await db.insert(rectifications).values(row);
      return row;
    },

    async aRectificationMeasure(
      given: { of: Rectification } & Partial<RectificationMeasure>,
    ): Promise<RectificationMeasure> {
      const { of, ...rest } = given;
      const made = {
        id: next('rme'),
        text: '每季度召开会议',
        dueOn: '2026-09-30',
        settledOn: null,
        result: null,
      };
      const row: RectificationMeasure = { ...made, rectificationId: of.id, ...rest };
      await db.insert(rectificationMeasures).values(row);
      return row;
    },

    /** What is noted on the way to an acceptance. */
    async aRectificationRound({ of, on }: { of: Rectification; on: string }): Promise<void> {
      const own = { rectificationId: of.id };
      const reasonId = next('rsn');
      await db
        .insert(rectificationReasons)
        .values({ ...own, id: reasonId, class: 'NO_MEETINGS', text: '半年未召开会议', foundOn: on });
      await db
        .insert(rectificationCases)
        .values({ id: next('rcc'), reasonId, type: 'GoverningBody', key: 'bdy_1' });
      await db
        .insert(opinionMeetings)
        .values({ ...own, id: next('opm'), heldOn: on, members: 9, residents: 7, opinions: '同意' });
      await db.insert(rectificationAcceptances).values({
        ...own,
        id: next('acp'),
        acceptedOn: on,
        membersInFavour: 9,
        membersAgainst: 0,
        residentsInFavour: 6,
        residentsAgainst: 1,
      });
    },

    async aTraceEntry({
      of,
      ...given
    }: { of: { id: string }; entityType: string } & Partial<typeof trace.$inferInsert>): Promise<void> {
      await db.insert(trace).values({
        id: next('trc'),
        entityId: of.id,
        action: 'draft',
        from: 'DRAFT',
        to: 'DRAFT',
        reason: '修订',
        actorId: 'acc_1',
        actorRole: 'organization-department',
        at: '2026-01-10T02:00:00.000Z',
        recordedAt: '2026-01-10T02:00:00.000Z',
        divisionCode: '530103000000',
        ...given,
      });
    },

    async anIndicator(given: Partial<Indicator> = {}): Promise<Indicator> {
      const row: Indicator = {
        code: `MEASURE_${++rows}`,
        name: '党支部',
        unit: 'branches',
        definition: 'Party branches of the line.',
        owner: 'MEMBERS',
        version: 1,
        ...given,
      };
      await db.insert(indicators).values(row);
      return row;
    },

    async anObservation(given: { of: Indicator } & Partial<Observation>): Promise<Observation> {
      const { of, ...rest } = given;
      const row: Observation = {
        id: next('obs'),
        indicatorCode: of.code,
        placeCode: '530103000000',
        placeName: '盘龙区',
        value: '89',
        valueBefore: null,
        whole: null,
        qualifier: 'EXACT',
        unit: of.unit,
        basis: null,
        asOf: '2020-01-01',
        asOfPrecision: 'MONTH',
        asOfInferred: false,
        source: '工作报告',
        method: 'DECLARED',
        correctsId: null,
        recordedAt: '2026-03-01T01:00:00.000Z',
        ...rest,
      };
      await db.insert(statObservations).values(row);
      return row;
    },
  };
}
