import { fileURLToPath } from 'node:url';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, visit, type DocumentNode } from 'graphql';
import { format, resolveConfig } from 'prettier';

import type { SubgraphName } from './sdl.ts';
import * as typeMap from './type-map.ts';

// The only directives the generated types depend on; the others guard or describe at run time.
const shapingDirectives = new Set(['key', 'requires', 'provides', 'external', 'deprecated']);

const config = {
  federation: true,
  useTypeImports: true,
  contextType: '@graphroots/kit/subgraph#SubgraphContext',
  enumsAsTypes: true,
  avoidOptionals: { field: true },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  // Keeps the names of the SDL: the default would turn `IDCard` into `IdCard`.
  namingConvention: { typeNames: 'change-case-all#upperCaseFirst', enumValues: 'keep' },
  strictScalars: true,
  scalars: {
    _FieldSet: 'string',
    ID: 'string',
    Date: 'string',
    DateTime: 'string',
    BigInt: 'string',
    Decimal: 'string',
    GeoJSON: '@graphroots/kit/geojson#Geometry',
  },
};

/** Where a service keeps the types generated from its SDL. */
export function generatedTypesPath(name: SubgraphName): string {
  return fileURLToPath(new URL(`../../services/${name}/src/types.generated.ts`, import.meta.url));
}

/**
 * Turns one subgraph's SDL into the text of its `types.generated.ts`: a type per SDL type, the resolver
 * types, and the maps `Types` and `FieldArgs`. Throws on a custom scalar that has no type here.
 */
export async function generateTypes(sdl: string): Promise<string> {
  const document = parse(sdl);
  const code = await codegen({
    filename: 'types.generated.ts',
    schema: withoutRuntimeDirectives(document),
    documents: [],
    config: { ...config, mappers: keysOf(document) },
    plugins: [{ typescript: {} }, { resolvers: {} }, { typeMap: {} }],
    pluginMap: { typescript, resolvers, typeMap },
  });
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  return format(`// Written by \`npm run codegen\` from the SDL, never edited.\n${code}`, {
    ...style,
    parser: 'typescript',
  });
}

/** Resolvers hand on an entity by its key; how it looks is read where it is asked for. */
function keysOf(document: DocumentNode): Record<string, string> {
  const mappers: Record<string, string> = {};
  visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => {
      if (node.directives?.some((directive) => directive.name.value === 'key'))
        mappers[node.name.value] = 'string';
    },
  });
  return mappers;
}

function withoutRuntimeDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.SCHEMA_EXTENSION]: () => null,
    [Kind.DIRECTIVE_DEFINITION]: () => null,
    [Kind.DIRECTIVE]: (node) => (shapingDirectives.has(node.name.value) ? undefined : null),
  });
}
