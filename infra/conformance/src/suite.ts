import type { System } from './system.ts';

/** What came of one case of a suite. */
export interface CaseResult {
  /** Which part of the suite it belongs to; parts are counted apart. */
  readonly group: string;
  /** The suite's own name for it, unique in the suite. */
  readonly name: string;
  readonly met: boolean;
  /** What was seen instead, for whoever runs the command. */
  readonly seen?: string;
}

/** A set of cases that somebody else thought of. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  /** The package or repository and its version or commit. */
  readonly version: string;
  readonly licence: string;
  /** Where the cases come from, and what they were asked of. */
  readonly cases: string;
  /** Cases that are known not to be met, each with its reason. Any other is a failure. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** Undefined where the suite cannot run here; what was recorded of it then stands. */
  run(system: System): Promise<readonly CaseResult[] | undefined>;
}
