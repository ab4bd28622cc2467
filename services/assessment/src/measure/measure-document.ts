import { faultOfDocument } from '@graphroots/kit/graph/stored-document';
import { refusal, type UserError } from '@graphroots/kit/user-error';

const variables = {
  given: 'division level first after from to before start end numeratorAfter denominatorAfter'.split(' '),
  // Without these a city cannot be collected a page at a time.
  needed: ['division', 'first', 'after'],
};

/** What is wrong with the document of a measure. */
export function checkDocument(document: string): UserError[] {
  const fault = faultOfDocument(document, variables);
  return fault ? [refusal(fault.code, 'document', fault.message)] : [];
}

/** Names with dots between. */
export function isPlace(text: string): boolean {
  return /^[_A-Za-z]\w*(\.[_A-Za-z]\w*)*$/.test(text) && text.length <= 200;
}
