import { refuse } from '@graphroots/kit/errors';
import { disclosures } from '@graphroots/schema/disclosures';
import type { ValidationRule } from 'graphql';

/**
 * Refuses a document that asks for sealed data more than once. A subgraph sees to it as well, but only for the calls that
 * it is sent together.
 */
export const discloseOnce: ValidationRule = (context) => {
  let times = 0;
  return {
    Field(node) {
      const isRoot = context.getParentType() === context.getSchema().getMutationType();
      if (!isRoot || !disclosures.has(node.name.value)) return;
      times += 1;
      if (times > 1) {
        context.reportError(refuse('BAD_USER_INPUT', `Ask for ${node.name.value} once in a document.`));
      }
    },
  };
};
