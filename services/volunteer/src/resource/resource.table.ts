import { itemColumns, itemRules } from '../item/item.columns.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

/** The list of resources. */
export const resources = volunteerSchema.table('resources', itemColumns(), (t) => itemRules('resources', t));
