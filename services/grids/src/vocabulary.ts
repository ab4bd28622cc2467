import { vocabulary } from '@graphroots/kit/reads/vocabulary';
import type { Types } from './types.generated.ts';

/** The words to declare reads with, checked against this service's SDL. */
export const { reads, adds, rows, roots } = vocabulary<Types>();
