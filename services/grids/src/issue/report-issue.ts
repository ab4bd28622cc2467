import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { newId } from '@graphroots/kit/ids';
import { covers, type Viewer } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { beginHoldings } from '../holding/holding.store.ts';
import type { PointInput, ReportIssueInput } from '../types.generated.ts';
import { limitsNow } from './issue.limits.ts';
import { createIssueStore, type IssueStore, type Place } from './issue.store.ts';

const longestTitle = 100;
const longestText = 2_000;

/** Stores a new issue. */
export async function reportIssue(
  input: ReportIssueInput,
  work: UnitOfWork,
): Promise<{ issue: string | null; userErrors: UserError[] }> {
  const { tx, viewer, clock, record } = work;
  const store = createIssueStore(tx);
  const title = input.title.trim();
  const errors = [
    ...checkText('title', title, { longest: longestTitle }),
    ...checkText('text', input.text, { longest: longestText, optional: true }),
  ];
  const [isKnown, place] = await Promise.all([
    store.hasCategory(input.category),
    findPlace(store, input, viewer, clock.today()),
  ]);
  if (!isKnown) errors.push(refusal('UNKNOWN_CATEGORY', 'category', 'Choose a code of `issueCategories`.'));
  if (!('gridId' in place)) errors.push(place);
  if (errors.length > 0 || !('gridId' in place)) return { issue: null, userErrors: errors };

  const id = newId('iss');
  const state = 'REPORTED';
  const issue = await store.insert({
    id,
    title,
    text: input.text ?? null,
    category: input.category,
    source: input.source,
    state,
    reportedAt: clock.now().toISOString(),
    reporterIds: viewer.id === null ? [] : [viewer.id],
    kind: input.kind ?? 'MATTER',
    longitude: input.point?.longitude ?? null,
    latitude: input.point?.latitude ?? null,
    ...place,
    ...limitsNow({ category: input.category, communityCode: place.communityCode }, clock),
  });
  record({ entity: 'Issue', id, action: 'report', to: state, divisionCode: place.communityCode });
  await beginHoldings(issue, work);
  return { issue: id, userErrors: [] };
}

/** Who works in a territory reports inside it. Residents have none; they and the anonymous report anywhere. */
function reportsAt(viewer: Viewer, communityCode: string): boolean {
  return viewer.territory.length === 0 || covers(viewer, communityCode);
}

function isOnEarth({ longitude, latitude }: PointInput): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

async function findPlace(
  store: IssueStore,
  { building, grid, point }: ReportIssueInput,
  viewer: Viewer,
  today: string,
): Promise<Place | UserError> {
  if (point && !isOnEarth(point))
    return refusal('OUT_OF_RANGE', 'point', 'Give degrees: longitude -180 to 180, latitude -90 to 90.');
  if (!building && !grid && !point)
    return refusal('REQUIRED', 'grid', 'Say where: give a building, a grid or a point.');
  const place = building
    ? await store.findBuildingPlace(building)
    : grid
      ? await store.findGridPlace(grid, today)
      : point && (await store.findPointPlace(point, today));

  // A place outside the viewer's territory is answered like one that does not exist.
  if (!place || !reportsAt(viewer, place.communityCode)) {
    const field = building ? 'building' : grid ? 'grid' : 'point';
    const message = field === 'point' ? 'No grid is known near there.' : `There is no such ${field}.`;
    return refusal('NOT_FOUND', field, message);
  }
  if (grid && grid !== place.gridId) {
    return refusal('CONTRADICTION', 'grid', 'The building stands in another grid: leave `grid` out.');
  }
  return place;
}
