import { subgraphNames } from '@graphroots/schema/sdl';
import type { Databases } from '@graphroots/standalone/databases';

/** One of the two systems that are compared, listening. */
export interface Side {
  readonly url: string;
  /** The headers `authorization` its callers send, each one's own. */
  readonly callers: readonly string[];
  /** SQL statements sent so far. */
  statements(): number;
  stop(): Promise<void>;
}

export function countStatements(databases: Databases): number {
  return subgraphNames.reduce((sum, name) => sum + databases[name].statements.count, 0);
}
