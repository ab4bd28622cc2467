/** How many statements a client has sent; tests assert that a read takes a constant number. */
export interface StatementCounter {
  readonly count: number;
}
