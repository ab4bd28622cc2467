import { eq } from 'drizzle-orm';
import { following } from '@graphroots/kit/reads/scope';
import { key, many } from '@graphroots/kit/reads/words';
import { issues } from '../issue/issue.table.ts';
import { reads } from '../vocabulary.ts';
import { consultationParties, consultations } from './consultation.table.ts';

export const consultationRead = reads('Consultation', consultations, (c) => ({
  scope: following(issues, c.issueId, (i) => i.id),
  fields: {
    issue: key(c.issueId),
    parties: many(consultationParties, (p) => ({ on: eq(p.consultationId, c.id) })),
  },
}));

export const consultationPartyRead = reads('ConsultationParty', consultationParties, (p) => ({
  scope: following(consultations, p.consultationId, (c) => c.id),
  fields: { department: key(p.departmentId) },
}));
