import type { FieldDefinitionNode, InputValueDefinitionNode, TypeDefinitionNode } from 'graphql';

import { namedType, rootTypeNames, type Rule } from './rule.ts';

const unitTypes = new Set(['Int', 'Float', 'BigInt', 'Decimal', 'Date', 'DateTime']);
const unitWords = /(count|total|hours|minutes|seconds|days|rate|share|percent|score|amount|area|number)$/i;
const shapeTypes = /(Connection|Edge|Payload)$/;
const chinese = /\p{Script=Han}/u;

export const typesAreDescribed: Rule = ({ report }) => {
  const check = (node: TypeDefinitionNode): void => {
    if (rootTypeNames.has(node.name.value) || node.description?.value.trim()) return;
    report(node.name, `type ${node.name.value} has no description`);
  };
  return {
    ObjectTypeDefinition: check,
    InterfaceTypeDefinition: check,
    UnionTypeDefinition: check,
    InputObjectTypeDefinition: check,
    EnumTypeDefinition: check,
    ScalarTypeDefinition: check,
  };
};

/** Object types are the words of the domain, so each names its Chinese term. Shapes of Relay and payloads are not. */
export const objectTypesNameTheChineseTerm: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    const { value: name } = node.name;
    if (rootTypeNames.has(name) || shapeTypes.test(name) || !node.description) return;
    if (!chinese.test(node.description.value)) {
      report(node.name, `the description of ${name} lacks the Chinese term`);
    }
  },
});

export const rootFieldsAreDescribed: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    if (!rootTypeNames.has(node.name.value)) return;
    for (const field of node.fields ?? []) {
      if (field.description) continue;
      report(field.name, `${node.name.value}.${field.name.value} has no description`);
    }
  },
});

/**
 * A field, argument or input field has a unit when its type is a number or a date, or when its name ends in a
 * word of measure. `@external` fields are described by their owner.
 */
export const unitsAreDescribed: Rule = ({ report }) => {
  const check = (node: FieldDefinitionNode | InputValueDefinitionNode): void => {
    const { value: name } = node.name;
    const hasUnit = unitTypes.has(namedType(node.type)) || unitWords.test(name);
    const isExternal = node.directives?.some((directive) => directive.name.value === 'external');
    if (hasUnit && !isExternal && !node.description) {
      report(node.name, `${name} has a unit but no description that says which`);
    }
  };
  return { FieldDefinition: check, InputValueDefinition: check };
};
