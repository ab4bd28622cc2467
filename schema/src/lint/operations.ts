import { Kind } from 'graphql';

import { missingFields } from './connections.ts';
import { leafTypeNames, namedType, written, type Rule } from './rule.ts';

const verbNoun = /^[a-z]+([A-Z][a-z0-9]*)+$/;

/** A root field that fails must not take the rest of the answer with it. */
export const rootFieldsAreNullable: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    if (node.name.value !== 'Query') return;
    for (const field of node.fields ?? []) {
      if (field.type.kind === Kind.NON_NULL_TYPE) {
        report(field.name, `Query.${field.name.value} is not nullable`);
      }
    }
  },
});

export const mutationsAreVerbNoun: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    if (node.name.value !== 'Mutation') return;
    for (const { name, type, arguments: args = [] } of node.fields ?? []) {
      if (!verbNoun.test(name.value)) report(name, `Mutation.${name.value} is not a verb and a noun`);
      const stem = name.value.charAt(0).toUpperCase() + name.value.slice(1);
      const signature = args
        .map((argument) => `${argument.name.value}: ${written(argument.type)}`)
        .join(', ');
      if (signature !== `input: ${stem}Input!`) {
        report(name, `Mutation.${name.value} must take \`input: ${stem}Input!\` and nothing else`);
      }
      if (namedType(type) !== `${stem}Payload`) {
        report(name, `Mutation.${name.value} must return ${stem}Payload`);
      }
    }
  },
});

export const payloadsCarryUserErrors: Rule = ({ report }) => ({
  ObjectTypeDefinition(node) {
    if (!node.name.value.endsWith('Payload')) return;
    for (const missing of missingFields(node, { userErrors: '[UserError!]!' })) {
      report(node.name, `${node.name.value} lacks \`${missing}\``);
    }
  },
});

/** Composite and nested keys are what the gateway and the compiled reads get wrong first. */
export const keysAreOneScalar: Rule = ({ document, report }) => {
  const leaves = leafTypeNames(document);
  return {
    ObjectTypeDefinition(node) {
      for (const directive of node.directives ?? []) {
        if (directive.name.value !== 'key') continue;
        const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
        const key = fields?.kind === Kind.STRING ? fields.value.trim() : '';
        const field = node.fields?.find((candidate) => candidate.name.value === key);
        const isScalar = field?.type.kind === Kind.NON_NULL_TYPE && leaves.has(written(field.type.type));
        if (!isScalar) {
          report(directive, `the key "${key}" of ${node.name.value} is not one non-null scalar field`);
        }
      }
    },
  };
};
