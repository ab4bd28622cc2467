import { relative } from 'node:path';

import { composeServices } from '@apollo/composition';
import { parse, type ASTNode } from 'graphql';

import { readSubgraphSdl, subgraphNames, subgraphSdlPath } from './sdl.ts';

export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  /** Shown in messages, `grids.graphql` for instance. */
  readonly file: string;
}

export type Composition =
  | { readonly supergraphSdl: string; readonly hints: readonly string[]; readonly errors?: never }
  | { readonly errors: readonly string[]; readonly supergraphSdl?: never; readonly hints?: never };

/** The five hand-written SDL files. */
export function readSubgraphSources(): SubgraphSource[] {
  return subgraphNames.map((name) => ({
    name,
    sdl: readSubgraphSdl(name),
    file: relative(process.cwd(), subgraphSdlPath(name)),
  }));
}

/**
 * Composes subgraphs into one supergraph SDL. Errors and hints come as text with file and line.
 * The routing URLs are placeholders: each way of running the graph names its own addresses.
 */
export function composeSupergraph(sources: readonly SubgraphSource[]): Composition {
  const files = new Map(sources.map(({ name, file }) => [name, file]));
  const result = composeServices(
    sources.map(({ name, sdl }) => ({
      name,
      url: `http://${name}.graphroots.local/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors) {
    return { errors: result.errors.map((error) => located(error.message, error.nodes ?? [], files)) };
  }
  const hints = result.hints
    .filter((hint) => hint.definition.level.name !== 'DEBUG')
    .map((hint) => located(`${hint.definition.code}: ${hint.message}`, hint.nodes ?? [], files));
  return { supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`, hints };
}

function located(message: string, nodes: readonly ASTNode[], files: ReadonlyMap<string, string>): string {
  const places = nodes.map((node) => {
    const subgraph = 'subgraph' in node ? String(node.subgraph) : '';
    return `${files.get(subgraph) ?? subgraph}:${node.loc?.startToken.line ?? '?'}`;
  });
  return places.length === 0 ? message : `${[...new Set(places)].join(', ')} ${message}`;
}
