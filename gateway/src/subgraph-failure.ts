import type { GraphQLFormattedError } from 'graphql';

export type SubgraphFailureCode = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT';

const MESSAGES: Readonly<Record<SubgraphFailureCode, string>> = {
  SUBGRAPH_UNAVAILABLE: 'A part of the graph cannot be reached at the moment.',
  SUBGRAPH_TIMEOUT: 'A part of the graph did not answer in time.',
};

/** Why a subgraph gave no usable answer. The message is for the log: it may name addresses. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly code: SubgraphFailureCode;

  constructor(code: SubgraphFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What a client may know of it. The gateway adds the `serviceName`. */
export function describeFailure({ code }: SubgraphFailure): GraphQLFormattedError {
  return { message: MESSAGES[code], extensions: { code } };
}
