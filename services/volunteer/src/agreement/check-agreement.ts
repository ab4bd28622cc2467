import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { AgreementItemContent, CoBuildingAgreementContent } from '../types.generated.ts';
import type { AgreementTies } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';

const mostItems = 50;
const lists = ['need', 'resource', 'project'] as const;

/** What is wrong with what a side wrote. */
export async function checkAgreement(
  { title, from, to, items }: CoBuildingAgreementContent,
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
): Promise<UserError[]> {
  const refusals = checkText(['content', 'title'], title, { longest: 100 });
  if (to < from) refusals.push(refusal('NOT_LATER', ['content', 'to'], 'It ends after it begins.'));
  if (to < clock.today()) refusals.push(refusal('PAST', ['content', 'to'], 'It must not lie behind.'));
  if (items.length === 0) refusals.push(refusal('REQUIRED', ['content', 'items'], 'Promise something.'));
  if (items.length > mostItems) {
    return [...refusals, refusal('TOO_MANY', ['content', 'items'], `Give ${mostItems} items at most.`)];
  }
  const store = createAgreementStore(tx);
  for (const list of lists) {
    const named = items.flatMap((item) => item[list] ?? []);
    const known = await store.findListed(list, named);
    items.forEach(({ [list]: id }, at) => {
      if (!id || known.has(id)) return;
      refusals.push(
        refusal(
          'NOT_FOUND',
          ['content', 'items', String(at), list],
          'There is none with this id on the list.',
        ),
      );
    });
  }
  return [...refusals, ...items.flatMap((item, at) => checkItem(item, from, to, at))];
}

function checkItem(item: AgreementItemContent, from: string, to: string, at: number): UserError[] {
  const field = (name: string): string[] => ['content', 'items', String(at), name];
  const refusals = checkText(field('text'), item.text, { longest: 200 });
  const [, second] = lists.filter((list) => item[list]);
  if (second) refusals.push(refusal('CONTRADICTION', field(second), 'Name one of the lists at most.'));
  if (item.dueOn < from || item.dueOn > to) {
    refusals.push(refusal('OUT_OF_RANGE', field('dueOn'), 'It lies within the agreement.'));
  }
  return refusals;
}

/** What a side wrote, as columns of items. */
export function itemColumns(ties: AgreementTies, items: readonly AgreementItemContent[]) {
  const { unitId, unitPath, communityId, communityKind, divisionCode } = ties;
  return items.map(({ side, text, need, resource, project, dueOn }) => ({
    unitId,
    unitPath,
    communityId,
    communityKind,
    divisionCode,
    side,
    text: text.trim(),
    needId: need ?? null,
    resourceId: resource ?? null,
    projectId: project ?? null,
    dueOn,
  }));
}
