import { and, eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { heldPosts } from '../score/held-post.table.ts';
import { adds } from '../vocabulary.ts';

export const postRead = adds('Post', ['id'], (p, { related }) => ({
  fields: {
    appliedAssessments: many(assessedOrganizations, (o) => ({
      on: and(
        related(heldPosts, (h) => and(eq(h.assessedId, o.id), eq(h.postId, p.id))),
        related(assessmentCycles, (y) => and(eq(y.id, o.cycleId), eq(y.state, 'APPLIED'))),
      ),
    })),
  },
}));
