import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { SplitGridInput } from '../types.generated.ts';
import {
  answerPlaced,
  checkNewGrid,
  codeTaken,
  endingGrid,
  refused,
  type GridPayload,
} from './check-new-grid.ts';
import { findGridContents } from './grid-contents.store.ts';
import { knownLeaders } from './known-leaders.ts';
import { assign, nothing } from './split-ground.ts';
import { createSuccessionStore } from './succession.store.ts';

const mostParts = 20;

export async function leadersOfParts({ parts }: SplitGridInput, context: SubgraphContext) {
  return knownLeaders(
    parts.map(({ leadOrganization }) => leadOrganization),
    context,
  );
}

/** From today several grids take the place of one; each thing in it goes to the part that names it, the rest to the heir. */
export async function splitGrid(
  input: SplitGridInput,
  work: UnitOfWork,
  leaders: ReadonlySet<string>,
): Promise<GridPayload> {
  const store = createSuccessionStore(work);
  const today = work.clock.today();
  const [found] = await store.lock([input.grid]);
  const ending = endingGrid(input, found, { viewer: work.viewer, today, field: 'grid' });
  if ('refusal' in ending) return refused(ending.refusal);
  const old = ending.grid;
  const refusals = checkSplit(input, old.communityCode, leaders);
  const heir = input.parts.findIndex(({ code }) => code === input.heir);
  if (heir < 0) refusals.push(refusal('NOT_FOUND', 'heir', 'Give the code of one of the parts.'));
  const plan = assign(input.parts, heir, await findGridContents(work.tx, old.id, today));
  refusals.push(...plan.refusals);
  if (refusals.length > 0) return refused(...refusals);

  await store.end([old], today);
  const begun: string[] = [];
  for (const [at, given] of input.parts.entries()) {
    const { code, name, basis, householdCount, population = null, leadOrganization = null, boundary } = given;
    const { layer, parentId } = old;
    const part = { code, name: name.trim(), layer, parentId, basis, householdCount, population };
    const id = await store.begin({ ...part, leadOrganizationId: leadOrganization }, [old], today, boundary);
    if (id === null) return refused(codeTaken(['parts', String(at)]));
    begun.push(id);
  }
  await store.succeedBy([old], begun[heir] ?? '', input.reason.trim());
  for (const [at, to] of begun.entries()) {
    const { ground, posts, issues, grids } = plan.parts[at] ?? nothing;
    await store.moveGround([old], to, ground);
    await store.moveGrids([old], to, grids);
    await store.movePosts([old], to, today, posts);
    await store.moveIssues([old], to, issues);
  }
  return answerPlaced(old.id, begun, work, (id) => ['parts', String(begun.indexOf(id)), 'boundary']);
}

function checkSplit(
  { parts, reason }: SplitGridInput,
  communityCode: string,
  leaders: ReadonlySet<string>,
): UserError[] {
  const refusals = checkText('reason', reason, { longest: 500 });
  if (parts.length < 2 || parts.length > mostParts)
    refusals.push(refusal('OUT_OF_RANGE', 'parts', `Name 2 to ${mostParts} parts.`));
  for (const [at, part] of parts.entries()) {
    const path = ['parts', String(at)];
    refusals.push(...checkNewGrid(part, communityCode, leaders, path));
    for (const count of ['householdCount', 'population'] as const) {
      if ((part[count] ?? 0) < 0)
        refusals.push(refusal('OUT_OF_RANGE', [...path, count], 'Count from 0 upwards.'));
    }
    if (parts.findIndex(({ code }) => code === part.code) < at)
      refusals.push(refusal('TWICE', [...path, 'code'], 'Give each part a code of its own.'));
  }
  return refusals;
}
