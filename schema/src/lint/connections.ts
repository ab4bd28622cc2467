import type { FieldDefinitionNode, InputValueDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';

import { isList, leafTypeNames, namedType, written, type Rule } from './rule.ts';

const pageArguments = { first: 'Int', after: 'String', last: 'Int', before: 'String', offset: 'Int' };
const statedBound =
  /\bat most (\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)\b/i;

export const connectionsHaveTheRelayShape: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    const { value: name } = node.name;
    const item = name.replace(/(Connection|Edge)$/, '');
    const wanted = name.endsWith('Connection')
      ? { edges: `[${item}Edge!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' }
      : name.endsWith('Edge')
        ? { cursor: 'String!', node: `${item}!` }
        : {};
    for (const missing of missingFields(node, wanted)) report(node.name, `${name} lacks \`${missing}\``);
  },
});

export const connectionFieldsTakePages: Rule = ({ report }) => ({
  FieldDefinition(node) {
    if (!namedType(node.type).endsWith('Connection')) return;
    for (const missing of lacking(node.arguments ?? [], pageArguments)) {
      report(node.name, `${node.name.value} returns a connection but does not take \`${missing}\``);
    }
  },
});

/** A list of objects is a connection, unless its description says how long it can get: "at most eleven". */
export const listsAreBounded: Rule = ({ document, report }) => {
  const leaves = leafTypeNames(document);
  return {
    ObjectTypeDefinition(node) {
      if (/(Connection|Payload)$/.test(node.name.value)) return;
      for (const field of node.fields ?? []) {
        if (!isList(field.type) || leaves.has(namedType(field.type))) continue;
        if (statedBound.test(field.description?.value ?? '')) continue;
        const place = `${node.name.value}.${field.name.value}`;
        report(field.name, `${place} is a list without a bound: make it a connection or state "at most …"`);
      }
    },
  };
};

export function missingFields(
  node: ObjectTypeDefinitionNode,
  wanted: Readonly<Record<string, string>>,
): string[] {
  return lacking(node.fields ?? [], wanted);
}

function lacking(
  nodes: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
  wanted: Readonly<Record<string, string>>,
): string[] {
  const present = new Set(nodes.map((node) => `${node.name.value}: ${written(node.type)}`));
  return Object.entries(wanted)
    .map(([name, type]) => `${name}: ${type}`)
    .filter((signature) => !present.has(signature));
}
