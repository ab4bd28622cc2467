import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { consultationParties, consultations } from '../consultation/consultation.table.ts';
import type { ConsultOnIssueInput } from '../types.generated.ts';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import { issueLife } from './issue.life.ts';

const mostParties = 20;

/** Written down by whoever holds the issue, with every party and the conclusion. */
export const consultOnIssue = issueLife.step<ConsultOnIssueInput>(
  'consultOn',
  async ({ row, input, tx, clock }) => {
    const departments = input.departments ?? [];
    const others = input.others ?? [];
    const refusals: UserError[] = checkText('conclusion', input.conclusion, { longest: 2_000 });
    if (input.heldOn > clock.today()) refusals.push(refusal('NOT_YET', 'heldOn', 'It lies ahead.'));
    const count = departments.length + others.length;
    if (count < 2 || count > mostParties)
      refusals.push(refusal('REQUIRED', 'departments', `Name 2 to ${mostParties} parties.`));
    const found = await createWorkOrderStore(tx).findDepartments(departments, row.communityCode);
    for (const [index, id] of departments.entries()) {
      const at = ['departments', String(index)];
      if (departments.indexOf(id) < index) refusals.push(refusal('TWICE', at, 'It is named twice.'));
      if (!found.has(id)) refusals.push(refusal('NOT_FOUND', at, 'No such department works for this place.'));
    }
    for (const [index, name] of others.entries())
      refusals.push(...checkText(['others', String(index)], name, { longest: 100 }));
    if (refusals.length > 0) return { refusals };
    const id = newId('csl');
    const { heldOn } = input;
    const conclusion = input.conclusion.trim();
    const recordedAt = clock.now().toISOString();
    await tx.insert(consultations).values({ id, issueId: row.id, heldOn, conclusion, recordedAt });
    await tx
      .insert(consultationParties)
      .values([
        ...departments.map((departmentId) => ({ id: newId('cpt'), consultationId: id, departmentId })),
        ...others.map((name) => ({ id: newId('cpt'), consultationId: id, name: name.trim() })),
      ]);
    return {};
  },
);
