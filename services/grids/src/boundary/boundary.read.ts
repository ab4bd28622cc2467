import { everyone } from '@graphroots/kit/reads/scope';
import { reads } from '../vocabulary.ts';
import { gridBoundaries } from './boundary.table.ts';

export const gridBoundaryRead = reads('GridBoundary', gridBoundaries, (b) => ({
  scope: everyone,
  validity: { from: b.validFrom, to: b.validTo },
  fields: {},
}));
