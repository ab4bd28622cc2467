import type { InputValueDefinitionNode, FieldDefinitionNode, TypeDefinitionNode } from 'graphql';

import type { Rule } from './rule.ts';

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const screamingCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export const typesArePascalCase: Rule = ({ report }) => {
  const check = (node: TypeDefinitionNode): void => {
    if (!pascalCase.test(node.name.value)) report(node.name, `type ${node.name.value} is not in PascalCase`);
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

export const fieldsAreCamelCase: Rule = ({ report }) => {
  const check = (node: FieldDefinitionNode | InputValueDefinitionNode): void => {
    if (!camelCase.test(node.name.value)) report(node.name, `${node.name.value} is not in camelCase`);
  };
  return { FieldDefinition: check, InputValueDefinition: check };
};

export const enumValuesAreScreamingCase: Rule = ({ report }) => ({
  EnumValueDefinition(node) {
    if (!screamingCase.test(node.name.value)) {
      report(node.name, `${node.name.value} is not in SCREAMING_CASE`);
    }
  },
});
