import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';

/** One rule of federation: subgraphs that use it, and operations with the answers it promises. */
export interface Group {
  readonly name: string;
  readonly subgraphs: readonly SubgraphModule[];
  readonly cases: readonly OperationCase[];
}

export interface SubgraphModule {
  readonly name: string;
  /** Without the `@link` to federation, which all have alike. */
  readonly sdl: string;
  readonly resolvers: NonNullable<GraphQLSchemaModule['resolvers']>;
}

export interface OperationCase {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The whole of `data`. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Whether there are errors beside it. */
  readonly errors?: boolean;
}

export const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3"
  import: ["@key" "@requires" "@provides" "@external" "@extends" "@shareable" "@override" "@inaccessible" "@interfaceObject" "@tag"]
)
`;

/** Answers references by one field of theirs; null for one that is not known. */
export function byField<Row extends object>(rows: readonly Row[], field: keyof Row & string) {
  return (reference: object): (Row & object) | null => {
    const wanted: unknown = Reflect.get(reference, field);
    const row = rows.find((each) => each[field] === wanted);
    // What came with the reference, such as required fields, stays with it.
    return row ? { ...reference, ...row } : null;
  };
}
