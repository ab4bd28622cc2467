import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { generateHydratedPaths } from '@apollo/gateway/dist/executeQueryPlan.js';
import type { ResponsePath } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Whom of all objects, those that repeat others included, an entity was asked for. */
export type Targets = (entity: number) => readonly number[];

/** Where a fetch stood when it failed in part. */
export interface FetchPlace {
  readonly serviceName: string;
  /** Path of the objects it was made for. */
  readonly path: ResponsePath;
  /** All that was fetched so far. */
  readonly data: object;
  /** Null for a fetch from the root. */
  readonly targetsOf: Targets | null;
}

/** A subgraph's errors as the gateway tells them; one about an entity is told for each object that shares it. */
export function errorsOf(errors: readonly GraphQLFormattedError[], place: FetchPlace): GraphQLError[] {
  const hydrate = createHydration(place);
  return errors.flatMap((error) => {
    const { path } = error;
    const index = path?.[1];
    if (!place.targetsOf || typeof index !== 'number') {
      return downstreamError(error, place.serviceName, path ? [...place.path, ...path] : undefined);
    }
    const rest = path?.slice(2) ?? [];
    return place
      .targetsOf(index)
      .map((target) => downstreamError(error, place.serviceName, [...(hydrate()[target] ?? []), ...rest]));
  });
}

/** The paths with their list indexes, computed when the first error needs them. */
function createHydration({ path, data }: FetchPlace): () => readonly ResponsePath[] {
  let paths: ResponsePath[] | undefined;
  return () => {
    if (!paths) generateHydratedPaths([], path, data, (paths = []));
    return paths;
  };
}

function downstreamError(
  error: GraphQLFormattedError,
  serviceName: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${serviceName}"`;
  const options = {
    // What a subgraph sends is no Error, but it carries a stack where it comes from this process.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- GraphQLError reads its stack only
    originalError: error as Error,
    path,
    extensions: { ...error.extensions, serviceName },
  };
  const known = errorCodeDef(error);
  if (!known && error.extensions?.['code']) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
