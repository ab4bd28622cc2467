/** Why a subgraph gave no usable answer. For the log only: the message may name addresses. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  /** Whether there was an answer at all; one that cannot be used is no sign of a subgraph that is down. */
  readonly answered: boolean;

  constructor(message: string, options: ErrorOptions & { readonly answered: boolean }) {
    super(message, options);
    this.answered = options.answered;
  }
}
