import type { Geometry } from '@graphroots/kit/geojson';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { checkText, refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createBoundaryStore } from '../boundary/boundary.store.ts';
import { joined } from '../boundary/geometry.ts';
import type { MergeGridsInput } from '../types.generated.ts';
import {
  answerPlaced,
  checkBoundary,
  checkNewGrid,
  codeTaken,
  endingGrid,
  refused,
  type GridPayload,
} from './check-new-grid.ts';
import { findGridContents } from './grid-contents.store.ts';
import { knownLeaders } from './known-leaders.ts';
import { createSuccessionStore, type Grid } from './succession.store.ts';

const mostGrids = 20;
const apart = ['communityCode', 'layer', 'parentId'] as const;

export async function leaderOfMerged({ leadOrganization }: MergeGridsInput, context: SubgraphContext) {
  return knownLeaders([leadOrganization], context);
}

/** From today one grid takes the place of several of a layer in a community, with all that lies in them. */
export async function mergeGrids(
  input: MergeGridsInput,
  work: UnitOfWork,
  leaders: ReadonlySet<string>,
): Promise<GridPayload> {
  const store = createSuccessionStore(work);
  const today = work.clock.today();
  const named = new Set(input.grids.map(({ grid }) => grid));
  const tooFew = refusal('OUT_OF_RANGE', 'grids', `Name 2 to ${mostGrids} grids, each once.`);
  if (named.size < 2 || named.size > mostGrids || named.size < input.grids.length) return refused(tooFew);
  const found = new Map((await store.lock([...named])).map((grid) => [grid.id, grid]));
  const olds: Grid[] = [];
  for (const ending of input.grids) {
    const end = endingGrid(ending, found.get(ending.grid), { viewer: work.viewer, today, field: 'grids' });
    if ('refusal' in end) return refused(end.refusal);
    olds.push(end.grid);
  }
  const [first] = olds;
  if (!first) return refused(tooFew);
  const { code, name, basis, leadOrganization = null, posts } = input;
  const refusals = [
    ...checkText('reason', input.reason, { longest: 500 }),
    ...checkNewGrid(input, first.communityCode, leaders),
  ];
  if (olds.some((old) => apart.some((column) => old[column] !== first[column])))
    refusals.push(refusal('APART', 'grids', 'They lie in one community and area, and are of one layer.'));
  const contents = await Promise.all([...named].map(async (id) => findGridContents(work.tx, id, today)));
  const held = new Set(contents.flatMap((each) => each.posts).map(({ id }) => id));
  for (const [at, post] of posts.entries()) {
    if (!held.has(post))
      refusals.push(refusal('NOT_FOUND', ['posts', String(at)], 'There is none of these in the grids.'));
  }
  const boundary = input.boundary === undefined ? await aroundAll(olds, work) : input.boundary;
  if (input.boundary === undefined) refusals.push(...checkBoundary(boundary));
  if (refusals.length > 0) return refused(...refusals);

  await store.end(olds, today);
  const householdCount = olds.reduce((sum, grid) => sum + grid.householdCount, 0);
  const population = olds.reduce<number | null>(
    (sum, grid) => (sum === null || grid.population === null ? null : sum + grid.population),
    0,
  );
  const { layer, parentId } = first;
  const shape = { code, name: name.trim(), layer, parentId, basis, householdCount, population };
  const id = await store.begin({ ...shape, leadOrganizationId: leadOrganization }, olds, today, boundary);
  if (id === null) return refused(codeTaken());
  await store.succeedBy(olds, id, input.reason.trim());
  await store.moveGround(olds, id);
  await store.moveGrids(olds, id);
  await store.moveIssues(olds, id);
  if (!(await store.movePosts(olds, id, today, posts)))
    return refused(
      refusal('OVERLAP', 'posts', 'A grid has one head and one secretary, and nobody twice in one post.'),
    );
  await store.endPosts(olds, today);
  return answerPlaced(id, [id], work, () => 'boundary');
}

/** The border around grids; null where one of them has none. */
async function aroundAll(grids: readonly Grid[], { tx }: UnitOfWork): Promise<Geometry | null> {
  const drawn = await createBoundaryStore(tx).findLatest(grids.map(({ id }) => id));
  const [first, ...others] = grids.flatMap(({ id }) => drawn.get(id) ?? []);
  return first && others.length === grids.length - 1 ? joined([first, ...others]) : null;
}
