import { newId } from '@graphroots/kit/ids';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { knowsMember } from '../graph/known-members.ts';
import { createIssueStore } from '../issue/issue.store.ts';
import type { OpenMediationInput } from '../types.generated.ts';
import { mediationLife } from './mediation.life.ts';
import { createMediationStore } from './mediation.store.ts';

const mostParties = 10;

interface Site {
  readonly issueId: string | null;
  readonly gridId: string;
  readonly communityCode: string;
}

export async function knowsMediator({ mediatorMember }: OpenMediationInput, context: SubgraphContext) {
  return knowsMember(mediatorMember, context);
}

/** Begins the mediation of a conflict: that of an open issue, or one that was brought to the mediator. */
export async function openMediation(
  input: OpenMediationInput,
  work: UnitOfWork,
  isKnown: boolean,
): Promise<{ mediation: string | null; userErrors: UserError[] }> {
  const { tx, viewer, clock, record } = work;
  const site = await findSite(input, work);
  if ('code' in site) return { mediation: null, userErrors: [site] };
  const { communityCode } = site;
  const stranger = mediationLife.refuseToBegin(
    'open',
    { communityCode },
    viewer,
    site.issueId ? 'issue' : 'grid',
  );
  if (stranger) return { mediation: null, userErrors: [stranger] };
  const store = createMediationStore(tx);
  const refusals: UserError[] = [];
  const { parties, earlier: earlierId = null } = input;
  if (parties.length < 2 || parties.length > mostParties)
    refusals.push(refusal('REQUIRED', 'parties', `Name 2 to ${mostParties} parties, each by its kind.`));
  if (input.mediatorMember && !isKnown)
    refusals.push(refusal('NOT_FOUND', 'mediatorMember', 'There is none with this id.'));
  if (site.issueId && (await store.hasOpen(site.issueId)))
    refusals.push(refusal('OPEN_MEDIATION', 'issue', 'A mediation of it is not over yet.'));
  const earlier = earlierId === null ? null : await store.find(earlierId);
  if (earlierId !== null && (!earlier || !covers(viewer, earlier.communityCode)))
    refusals.push(refusal('NOT_FOUND', 'earlier', 'There is none with this id.'));
  if (earlier?.state === 'OPENED')
    refusals.push(refusal('WRONG_STATE', 'earlier', 'It is not over yet: it is that one that goes on.'));
  if (refusals.length > 0) return { mediation: null, userErrors: refusals };

  const id = newId('med');
  const { kind, mediator, mediatorMember, lawyer } = input;
  await store.insert({
    ...site,
    id,
    kind,
    parties,
    mediator,
    mediatorMemberId: mediatorMember ?? null,
    lawyer: lawyer ?? false,
    state: 'OPENED',
    openedAt: clock.now().toISOString(),
    earlierId,
  });
  record({ entity: 'Mediation', id, action: 'open', to: 'OPENED', divisionCode: communityCode });
  return { mediation: id, userErrors: [] };
}

/** Where the conflict lies. What is out of the viewer's sight is answered like what is not there. */
async function findSite(
  { issue: issueId, grid: gridId }: OpenMediationInput,
  { tx, viewer, clock }: UnitOfWork,
): Promise<Site | UserError> {
  const store = createIssueStore(tx);
  if (issueId) {
    if (gridId) return refusal('CONTRADICTION', 'grid', 'Its place is that of the issue: leave `grid` out.');
    // Locked: of two mediations opened at once, the second sees the first.
    const issue = await store.lockIssue(issueId);
    if (!issue || !covers(viewer, issue.communityCode))
      return refusal('NOT_FOUND', 'issue', 'There is none with this id.');
    if (!issue.open) return refusal('WRONG_STATE', 'issue', `It is ${issue.state}: reopen it first.`);
    return { issueId, gridId: issue.gridId, communityCode: issue.communityCode };
  }
  if (!gridId) return refusal('REQUIRED', 'issue', 'Say where: give an issue or a grid.');
  const place = await store.findGridPlace(gridId, clock.today());
  if (!place || !covers(viewer, place.communityCode))
    return refusal('NOT_FOUND', 'grid', 'There is no such grid.');
  return { issueId: null, gridId: place.gridId, communityCode: place.communityCode };
}
