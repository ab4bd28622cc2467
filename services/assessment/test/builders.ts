import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { collectionParts, collections } from '../src/collection/collection.table.ts';
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

    /** Begun, and with something left to read where it is `open`. */
    async aCollection(
      given: { of: Cycle; open?: boolean } & Partial<typeof collections.$inferInsert>,
    ): Promise<void> {
      const { of, open = false, ...rest } = given;
      const made = { id: next('col'), startedAt: '2026-01-10T02:00:00.000Z' };
      await db.insert(collections).values({ ...made, cycleId: of.id, ...rest });
      if (!open) return;
      const part = { id: next('cpa'), collectionId: made.id, variables: { division: of.divisionCode } };
      await db.insert(collectionParts).values(part);
    },

    async aScore(given: { in: Cycle; of: string } & Partial<Score>): Promise<Score> {
      const { in: cycle, of, ...rest } = given;
      const made = { id: next('scr'), score: 85, grade: 'GOOD' as const, scoredOn: '2026-01-15' };
      const place = { divisionCode: '530103001001', path: '1/2/' };
      const kept = { revision: 1, current: true };
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

    async aTraceEntry(given: { of: { id: string }; entityType: string }): Promise<void> {
      await db.insert(trace).values({
        id: next('trc'),
        entityType: given.entityType,
        entityId: given.of.id,
        action: 'draft',
        from: 'DRAFT',
        to: 'DRAFT',
        reason: '修订',
        actorId: 'acc_1',
        actorRole: 'organization-department',
        at: '2026-01-10T02:00:00.000Z',
        recordedAt: '2026-01-10T02:00:00.000Z',
        divisionCode: '530103000000',
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
