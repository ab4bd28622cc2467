import type { ExecutionResult, GraphQLError } from 'graphql';
import { decodeCursor } from './naive-lists.ts';

/** Where two answers first differ and how; null where they say the same. Messages of errors may differ. */
export function firstDifference(compiled: ExecutionResult, naive: ExecutionResult): string | null {
  // What else went wrong beside the error that takes all data with it is told or not, as time has it.
  if (compiled.data === null && naive.data === null) {
    return differenceAt(
      'the code of the error',
      codeOf(compiled.errors?.at(-1)),
      codeOf(naive.errors?.at(-1)),
    );
  }
  return (
    differenceAt('data', compiled.data, naive.data) ?? differenceAt('errors', places(compiled), places(naive))
  );
}

function codeOf(error: GraphQLError | undefined): unknown {
  return error?.extensions['code'] ?? null;
}

/** The errors of an answer by place and code. */
function places({ errors = [] }: ExecutionResult): readonly string[] {
  return errors.map((error) => JSON.stringify([error.path ?? null, codeOf(error)])).toSorted();
}

function differenceAt(place: string, compiled: unknown, naive: unknown): string | null {
  if (Object.is(compiled, naive)) return null;
  if (isObject(compiled) && isObject(naive) && Array.isArray(compiled) === Array.isArray(naive)) {
    const keys = new Set([...Object.keys(compiled), ...Object.keys(naive)]);
    for (const key of keys) {
      const inner = `${place}.${key}`;
      if (!Object.hasOwn(compiled, key)) return `${inner} is missing in the compiled answer`;
      if (!Object.hasOwn(naive, key)) return `${inner} is too much in the compiled answer`;
      const difference = differenceAt(inner, compiled[key], naive[key]);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (typeof compiled === 'string' && typeof naive === 'string' && sameCursor(compiled, naive)) return null;
  return `${place}: compiled ${JSON.stringify(compiled)}, naive ${JSON.stringify(naive)}`;
}

/** Cursors are opaque: they are the same where they stand at the same row of the same order. */
function sameCursor(compiled: string, naive: string): boolean {
  const [a, b] = [decodeCursor(compiled), decodeCursor(naive)];
  return a !== null && b !== null && a.order === b.order && a.key === b.key;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
