import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import type { Service } from '../server/start-service.ts';
import type { UserError } from '../user-error.ts';
import { portalRoles, type PortalRole, type Viewer } from '../viewer.ts';
import type { Action, Actor, Workflow } from '../workflow/workflow.ts';
import { openTestService, type TestService } from './service.ts';

/** A row that a test made, in a state it asked for. */
export interface TriedRow {
  readonly id: string;
  readonly version: number;
}

/** What the test of a workflow has to know beside the workflow. */
export interface TriedWorkflow<S extends string, A extends string> {
  /** As inputs and payloads call it: `issue`. */
  readonly noun: string;
  /** What its mutations call it, and the field that shows its state, where that is not the entity's name and `state`. */
  readonly called?: { readonly mutations: string; readonly state: string };
  /** What the other services answer, where a step asks them. */
  readonly graph?: Graph;
  /** Makes what rows need, before any. */
  readonly prepare: (service: TestService) => Promise<void>;
  /** A row in a state, such that no guard refuses the step that somebody takes with it. */
  readonly arrange: (state: S, actor: Actor, action: A) => Promise<TriedRow>;
  /** What the input of a step holds beside the row, its version and a reason. */
  readonly inputs: () => Partial<Record<A, object>>;
  /** The division in which rows are made: roles have it as their territory. */
  readonly territory: string;
  /** The line that roles have too, where rows lie in one. */
  readonly line?: string;
  /** For each relation somebody who stands in it, and for each role the relations it brings along. */
  readonly related: Partial<Record<Actor, Viewer>>;
  readonly relationsOf: Partial<Record<PortalRole, readonly Actor[]>>;
  /** Whoever the trace does not name. */
  readonly unnamed?: readonly Actor[];
  /** For each guard, `action CODE`, what makes it refuse: another input, or another row. */
  readonly breaks: Readonly<Record<string, Broken>>;
}

/** How a guard is made to refuse. */
interface Broken {
  readonly input?: (row: TriedRow) => object;
  readonly row?: () => Promise<TriedRow>;
  readonly by?: Viewer;
}

/** The moment at which workflows are tried. */
export const workflowMoment = '2026-06-15T12:00:00+08:00';

interface Payload {
  readonly row: { readonly state: string; readonly version: number } | null;
  readonly userErrors: readonly UserError[];
}

/**
 * Declares the tests of a workflow: every step from every state by everybody who may take it, and every refusal, of
 * everybody else, in every other state, without a reason, in another version, out of sight, and by each guard.
 */
export function testWorkflow<S extends string, A extends string>(
  from: Service,
  { entity, states, actions }: Workflow<S, A>,
  tried: TriedWorkflow<S, A>,
): void {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService(from, workflowMoment, tried.graph);
    await tried.prepare(service);
  });
  afterAll(() => service.close());

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own keys
  const all = Object.entries(actions) as [A, Action<S>][];
  // What only the clock does has no mutation.
  const steps = all.filter(([, { from, by }]) => from.length > 0 && by.some((actor) => actor !== 'system'));

  function viewerOf(actor: Actor): Viewer {
    const related = tried.related[actor];
    if (related) return related;
    const role = portalRoles.find((name) => name === actor);
    if (!role) throw new Error(`The test has nobody who is ${actor}.`);
    const lines = tried.line === undefined ? [] : [tried.line];
    return { id: `acc_${role}`, roles: [role], territory: [tried.territory], lines, rights: 'all' };
  }

  async function take(action: A, row: TriedRow, viewer: Viewer, more: object = {}): Promise<Payload> {
    const { mutations, state } = tried.called ?? { mutations: entity, state: 'state' };
    const mutation = `${action}${mutations}`;
    const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const text = `mutation ($input: ${name}Input!) {
      answer: ${mutation}(input: $input) { row: ${tried.noun} { id state: ${state} version } userErrors { code field message } }
    }`;
    const reason = actions[action].reason ? { reason: '因故' } : {};
    const input = {
      [tried.noun]: row.id,
      expectedVersion: row.version,
      ...reason,
      ...tried.inputs()[action],
      ...more,
    };
    const { answer } = await service.query<{ answer: Payload }>(text, { input }, { viewer });
    return answer;
  }

  async function traceOf(id: string): Promise<readonly object[]> {
    const { sql, schema } = service.database;
    return sql`select action, from_state, to_state, actor_id from ${sql(schema)}.trace
      where entity_type = ${entity} and entity_id = ${id} order by recorded_at, id`;
  }

  async function expectRefusal(action: A, row: TriedRow, viewer: Viewer, code: string, more?: object) {
    const before = await traceOf(row.id);
    const answer = await take(action, row, viewer, more);
    expect(answer.row).toBeNull();
    expect(answer.userErrors.map((error) => error.code)).toContain(code);
    expect(await traceOf(row.id)).toEqual(before);
  }

  describe.each(steps)(`${entity}: %s`, (action, rules) => {
    const [first] = rules.from;
    const actors = rules.by.filter((actor) => actor !== 'system');
    const [anyActor] = actors;
    if (first === undefined || anyActor === undefined) throw new Error(`Nobody can take the step ${action}.`);

    test.each(actors.flatMap((actor) => rules.from.map((state) => [actor, state] as const)))(
      'is taken by %s when it is %s, and told to the trace',
      async (actor, state) => {
        const row = await tried.arrange(state, actor, action);
        const before = await traceOf(row.id);
        const viewer = viewerOf(actor);
        const answer = await take(action, row, viewer);
        expect(answer.userErrors).toEqual([]);
        expect(rules.to.length === 0 ? [state] : rules.to).toContain(answer.row?.state);
        expect(answer.row?.version).toBe(row.version + 1);
        const account = tried.unnamed?.includes(actor) ? null : viewer.id;
        const step = { action, from_state: state, to_state: answer.row?.state, actor_id: account };
        expect(await traceOf(row.id)).toEqual([...before, step]);
      },
    );

    const others = portalRoles.filter(
      (role) => ![role, ...(tried.relationsOf[role] ?? [])].some((actor) => rules.by.includes(actor)),
    );
    test.each(others)('is refused to %s', async (role) => {
      const row = await tried.arrange(first, anyActor, action);
      await expectRefusal(action, row, viewerOf(role), 'NOT_ALLOWED');
    });

    const wrong = states.filter((state) => !rules.from.includes(state));
    test.each(wrong)('is refused when it is %s', async (state) => {
      const row = await tried.arrange(state, anyActor, action);
      await expectRefusal(action, row, viewerOf(anyActor), 'WRONG_STATE');
    });

    test('is refused to whoever has seen another version', async () => {
      const { id, version } = await tried.arrange(first, anyActor, action);
      await expectRefusal(action, { id, version: version - 1 }, viewerOf(anyActor), 'CONFLICT');
    });

    test('is refused in the same words where there is none, and out of sight', async () => {
      const row = await tried.arrange(first, anyActor, action);
      const elsewhere = { ...viewerOf('community'), territory: ['110101000000'], lines: [] };
      const hidden = await take(action, row, elsewhere);
      const absent = await take(action, { id: 'none', version: 1 }, viewerOf(anyActor));
      expect(hidden.userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
      expect(absent.userErrors).toEqual(hidden.userErrors);
    });

    // Declared for steps that need one: a list of one name, or of none.
    test.each(rules.reason ? ['reason'] : [])('is refused without a %s', async (name) => {
      const row = await tried.arrange(first, anyActor, action);
      await expectRefusal(action, row, viewerOf(anyActor), 'REQUIRED', { [name]: ' ' });
    });

    test.each(rules.guards ?? [])('is refused with %s', async (code) => {
      const broken = tried.breaks[`${action} ${code}`];
      if (!broken) throw new Error(`The test does not say what makes ${action} refuse with ${code}.`);
      const row = await (broken.row?.() ?? tried.arrange(first, anyActor, action));
      await expectRefusal(action, row, broken.by ?? viewerOf(anyActor), code, broken.input?.(row));
    });
  });
}
