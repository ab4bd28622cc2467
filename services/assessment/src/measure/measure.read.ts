import { is } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { assessmentMeasures } from './measure.table.ts';

export const assessmentMeasureRead = reads('AssessmentMeasure', assessmentMeasures, (m) => ({
  scope: everyone,
  order: 'CODE ASC',
  orderBy: { CODE: by(m.code), EDITION: by(m.edition), ID: by(m.id) },
  where: { code: is(m.code) },
  fields: {},
}));
