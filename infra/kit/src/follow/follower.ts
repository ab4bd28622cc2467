import type { SubgraphContext } from '../subgraph.ts';
import type { UnitOfWork } from '../writes/command.ts';

/** A change of another service, as its feed tells it. */
export interface FeedChange {
  readonly id: string;
  /** The entity's type in the SDL, and its key. */
  readonly type: string;
  readonly key: string;
  readonly action: string;
  /** The values before and after, of what everybody may see. */
  readonly from: string | null;
  readonly to: string | null;
  readonly at: string;
}

/** What a service does with the changes of another. */
export interface Follower {
  /** The service whose feed it follows: the name of its field is made of it, `organizationChanges`. */
  readonly feed: string;
  /** The types whose changes it takes on. */
  readonly types: readonly string[];
  /** The columns that follow, `table.column`: a test compares them with those that look like copies. */
  readonly copies?: readonly string[];
  /** Takes on changes in the order of the feed: asks the graph what else has to be known, and says what follows. */
  readonly take: (changes: readonly FeedChange[], context: SubgraphContext) => Promise<Effect>;
}

/**
 * What follows from changes, done as the service itself: each once, in one transaction with the mark up to where the
 * feed has been followed. It touches nothing but the database.
 */
export type Effect = (work: UnitOfWork) => Promise<void>;
