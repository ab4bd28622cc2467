import { Kind, parse } from 'graphql';

import type { SubgraphSource } from '../compose.ts';
import { writtenGuards } from './guards.ts';

/**
 * Types and fields that several subgraphs declare under different guards, one message each. Each subgraph guards
 * by its own SDL, so a type that is open in one of them is open there.
 */
export function findUnequalGuards(sources: readonly Pick<SubgraphSource, 'sdl' | 'file'>[]): string[] {
  const first = new Map<string, { readonly file: string; readonly guards: string }>();
  const problems: string[] = [];
  for (const { sdl, file } of sources) {
    for (const type of parse(sdl).definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      const fields = (type.fields ?? []).map(
        (field) => [`${type.name.value}.${field.name.value}`, field] as const,
      );
      for (const [coordinate, node] of [[type.name.value, type] as const, ...fields]) {
        const guards = writtenGuards(node);
        const other = first.get(coordinate);
        if (!other) first.set(coordinate, { file, guards });
        else if (other.guards !== guards) {
          const line = node.name.loc?.startToken.line ?? 0;
          const told = `${guards || 'not at all'}, in ${other.file} ${other.guards || 'not at all'}`;
          problems.push(`${file}:${line}: ${coordinate} is guarded differently: here ${told} (guardsAgree)`);
        }
      }
    }
  }
  return problems;
}
