import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

import { policies, scopes } from '../rights.ts';
import type { Rule } from './rule.ts';

const guardNames = ['authenticated', 'requiresScopes', 'policy'];

/** The rights that a guard may name; null for one that names none. */
const known: Readonly<Record<string, ReadonlySet<string> | null>> = {
  authenticated: null,
  requiresScopes: new Set(Object.keys(scopes)),
  policy: new Set(Object.keys(policies)),
};

/** A guard with a typo opens a field to nobody, one with an empty list to everybody. */
export const guardsNameKnownRights: Rule = ({ report }) => ({
  Directive(node) {
    const rights = known[node.name.value];
    if (!rights) return;
    const alternatives = rightsOf(node);
    if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) {
      report(node, `@${node.name.value} has an empty list`);
    }
    for (const name of alternatives.flat()) {
      if (!rights.has(name)) report(node, `@${node.name.value} names "${name}", which is not in rights.ts`);
    }
  },
});

/** Under another name, a guard would be taken for a directive nobody enforces. */
export const guardsKeepTheirNames: Rule = ({ report }) => ({
  Directive(node) {
    const { value: name } = node.name;
    const bare = name.replace(/^federation__/, '');
    if (bare !== name && guardNames.includes(bare)) report(node, `@${name} is not imported: write @${bare}`);
  },
  ObjectValue(node) {
    for (const { name, value } of node.fields) {
      const renamed = value.kind === Kind.STRING && guardNames.includes(value.value.slice(1));
      if (name.value === 'name' && renamed) report(node, `${value.value} is imported under another name`);
    }
  },
});

/** Whoever has only GraphiQL reads there which right is needed. */
export const guardsAreDescribed: Rule = ({ report }) => {
  const check = (node: ObjectTypeDefinitionNode | FieldDefinitionNode): void => {
    const text = node.description?.value ?? '';
    for (const guard of guardsOn(node)) {
      const words = guard.name.value === 'authenticated' ? ['signed-in'] : rightsOf(guard).flat();
      for (const word of words) {
        const told = word === 'signed-in' ? word : `\`${word}\``;
        if (!text.includes(told)) report(node.name, `the description of ${node.name.value} lacks ${told}`);
      }
    }
  };
  return { ObjectTypeDefinition: check, FieldDefinition: check };
};

/** Cursors hold what a list is sorted by, so edges and pageInfo are guarded like the rows; only a count is not. */
export const connectionsAreGuardedLikeTheirRows: Rule = ({ document, report }) => {
  const guards = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      guards.set(definition.name.value, writtenGuards(definition));
    }
  }
  return {
    ObjectTypeDefinition(node) {
      const { value: name } = node.name;
      const [row = '', shape] = name.split(/(?=(?:Connection|Edge)$)/);
      const wanted = guards.get(row) ?? '';
      const pageInfo = node.fields?.find((field) => field.name.value === 'pageInfo');
      const guarded = shape === 'Connection' ? pageInfo : shape === 'Edge' ? node : undefined;
      if (!guarded || writtenGuards(guarded) === wanted) return;
      const place = shape === 'Connection' ? `${name}.pageInfo` : name;
      report(guarded.name, `${place} is not guarded like ${row}: ${wanted || 'not at all'}`);
    },
  };
};

/** The guards of a type or field as text, the same for the same guards. */
export function writtenGuards(node: ObjectTypeDefinitionNode | FieldDefinitionNode): string {
  return guardsOn(node)
    .map((guard) => {
      const names = known[guard.name.value] ? `(${JSON.stringify(rightsOf(guard))})` : '';
      return `@${guard.name.value}${names}`;
    })
    .toSorted()
    .join(' ');
}

function guardsOn({ directives = [] }: ObjectTypeDefinitionNode | FieldDefinitionNode): ConstDirectiveNode[] {
  return directives.filter(({ name }) => guardNames.includes(name.value));
}

function rightsOf({ arguments: args = [] }: DirectiveNode): string[][] {
  const lists: unknown = args[0] && valueFromASTUntyped(args[0].value);
  return Array.isArray(lists)
    ? lists.map((names: unknown) => (Array.isArray(names) ? names.map(String) : [String(names)]))
    : [];
}
