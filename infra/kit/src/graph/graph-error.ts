import { z } from 'zod';

/** A part of an answer that is missing, and whose fault that is. */
export interface GraphFailure {
  /** Such as `SUBGRAPH_TIMEOUT`; `UNEXPECTED_ANSWER` where the answer has another form than was asked for. */
  readonly code: string;
  /** The service that failed, `gateway`, or null where nobody was named. */
  readonly service: string | null;
  /** The field, `division.issueStats`; null for the whole answer. */
  readonly path: string | null;
  readonly message: string;
}

const temporary: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
]);

/** The graph did not answer, or not all that was asked. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly failures: readonly GraphFailure[];

  constructor(failures: readonly GraphFailure[], options?: ErrorOptions) {
    super(failures.map(describe).join(' '), options);
    this.failures = failures;
  }

  /** Whether the same question may be answered later. */
  get temporary(): boolean {
    return this.failures.every(({ code }) => temporary.has(code));
  }
}

function describe({ code, service, path, message }: GraphFailure): string {
  const place = [path, service].filter((part) => part !== null).join(', ');
  return place === '' ? `${code}: ${message}` : `${code} (${place}): ${message}`;
}

const errors = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z
    .object({ code: z.string().optional(), serviceName: z.string().optional() })
    .partial()
    .default({}),
});

/** The errors of a GraphQL response. */
export function failuresIn(received: readonly unknown[]): GraphFailure[] {
  return received.map((error) => {
    const { data } = errors.safeParse(error);
    return {
      code: data?.extensions.code ?? 'INTERNAL_SERVER_ERROR',
      service: data?.extensions.serviceName ?? null,
      path: data?.path?.join('.') ?? null,
      message: data?.message ?? 'The gateway reports an error that cannot be read.',
    };
  });
}
