import { refusal } from '@graphroots/kit/user-error';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { findOrganization, type Standing } from '../party-organization/find-organization.ts';
import { identifyRectification } from '../rectification/identify-rectification.ts';
import type { IdentifyRectificationByFormalismInput } from '../types.generated.ts';
import { createFormalismStore } from './formalism.store.ts';

/** Where the organization that convenes a body stands, as the graph says. */
export async function findConvener(
  { finding: id }: IdentifyRectificationByFormalismInput,
  { graph, database, ...context }: SubgraphContext,
): Promise<Standing | null> {
  const finding = await createFormalismStore(database.db).findFinding(id);
  return finding?.convenerId ? findOrganization(graph, finding.convenerId, context) : null;
}

/** Whoever convenes a suspected body is named as weak, for the signs that were found. */
export async function identifyRectificationByFormalism(
  { finding: id }: IdentifyRectificationByFormalismInput,
  work: UnitOfWork,
  standing: Standing | null,
) {
  const store = createFormalismStore(work.tx);
  const finding = await store.findFinding(id);
  if (!finding?.convenerId || !standing) {
    const message = 'There is no such body, or nobody convenes it.';
    return { rectification: null, userErrors: [refusal('NOT_FOUND', 'finding', message)] };
  }
  const signs = await store.findSigns(id);
  if (signs.length === 0) {
    const message = 'Nothing was found of it.';
    return { rectification: null, userErrors: [refusal('NOT_WEAK', 'finding', message)] };
  }
  const reasons = signs.map(({ kind, reason, cases }) => ({
    class: kind === 'NOT_MET' ? ('NO_MEETINGS' as const) : ('FORMALISM' as const),
    text: reason,
    cases: cases.map(({ type, key }) => ({ type, key })),
  }));
  return identifyRectification({ organization: finding.convenerId, reasons }, work, standing);
}
