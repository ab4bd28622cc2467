import { parse, visit, visitInParallel } from 'graphql';

import type { SubgraphSource } from './compose.ts';
import {
  connectionFieldsTakePages,
  connectionsHaveTheRelayShape,
  listsAreBounded,
} from './lint/connections.ts';
import {
  objectTypesNameTheChineseTerm,
  rootFieldsAreDescribed,
  typesAreDescribed,
  unitsAreDescribed,
} from './lint/descriptions.ts';
import {
  connectionsAreGuardedLikeTheirRows,
  guardsAreDescribed,
  guardsKeepTheirNames,
  guardsNameKnownRights,
} from './lint/guards.ts';
import { enumValuesAreScreamingCase, fieldsAreCamelCase, typesArePascalCase } from './lint/naming.ts';
import {
  keysAreOneScalar,
  mutationsAreVerbNoun,
  payloadsCarryUserErrors,
  rootFieldsAreNullable,
} from './lint/operations.ts';
import type { Rule } from './lint/rule.ts';

export const rules = {
  typesArePascalCase,
  fieldsAreCamelCase,
  enumValuesAreScreamingCase,
  typesAreDescribed,
  objectTypesNameTheChineseTerm,
  rootFieldsAreDescribed,
  unitsAreDescribed,
  connectionsHaveTheRelayShape,
  connectionFieldsTakePages,
  listsAreBounded,
  rootFieldsAreNullable,
  mutationsAreVerbNoun,
  payloadsCarryUserErrors,
  keysAreOneScalar,
  guardsNameKnownRights,
  guardsKeepTheirNames,
  guardsAreDescribed,
  connectionsAreGuardedLikeTheirRows,
} satisfies Record<string, Rule>;

/** Applies every rule to one SDL file. Each problem is `file:line: message (rule)`, in the order of the file. */
export function lintSdl({ sdl, file }: Pick<SubgraphSource, 'sdl' | 'file'>): string[] {
  const document = parse(sdl);
  const problems: { readonly line: number; readonly text: string }[] = [];
  const visitors = Object.entries(rules).map(([rule, create]) =>
    create({
      document,
      report(node, message) {
        const line = node.loc?.startToken.line ?? 0;
        problems.push({ line, text: `${file}:${line}: ${message} (${rule})` });
      },
    }),
  );
  visit(document, visitInParallel(visitors));
  return problems.toSorted((a, b) => a.line - b.line).map(({ text }) => text);
}
