/** What the thread of the embedded engine and its parent say to each other. */

export interface EngineStart {
  /** PostgreSQL's data directory; in memory when absent. */
  readonly directory?: string;
  /** A file made by `dump`, loaded instead of creating an empty cluster. */
  readonly template?: string;
}

export type EngineRequest =
  | { readonly kind: 'run'; readonly bytes: Uint8Array }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' };

export type EngineResponse =
  { readonly kind: 'ready' } | { readonly kind: 'reply'; readonly bytes: Uint8Array };
