import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { guardsOf, type Guards } from '@graphroots/kit/access/guards';
import { passes, refusalOf } from '@graphroots/kit/access/passage';
import type { Viewer } from '@graphroots/kit/viewer';
import {
  GraphQLError,
  buildSchema,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { withDefaults, type Variables } from '../operation/conditions.ts';
import { findGuardedPlaces, type GuardedPlace } from './guarded-places.ts';

const MAX_ERRORS = 10;

/** Reads the guards out of a supergraph. Throws where one cannot be read. */
export function readSupergraphGuards(sdl: string): Guards {
  return guardsOf(buildSchema(sdl, { assumeValidSDL: true }));
}

/**
 * Refuses an operation that asks for anything its viewer may not have, as a whole and before it is planned, with
 * an error for each guard that stands in the way.
 */
export function guardOperations(): ApolloServerPlugin<GatewayContext> {
  const checks = new WeakMap<GraphQLSchema, Check>();
  const listener: GraphQLRequestListener<GatewayContext> = {
    async didResolveOperation({ operation, request: { operationName } }) {
      if (!operation) throw unresolved(operationName);
    },
    async responseForOperation({ schema, document, operation, request, contextValue: { viewer } }) {
      const check = checks.get(schema);
      if (!check) throw new Error('The guards of this supergraph are not known.');
      const errors = check(document, operation, request.variables ?? {}, viewer);
      if (errors.length === 0) return null;
      return { http: headOf(viewer), body: { kind: 'single', singleResult: { errors } } };
    },
  };

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl = '' }) {
          checks.set(apiSchema, createCheck(apiSchema, readSupergraphGuards(coreSupergraphSdl)));
        },
      };
    },
    requestDidStart: async () => listener,
  };
}

type Check = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  viewer: Viewer,
) => GraphQLFormattedError[];

function createCheck(schema: GraphQLSchema, guards: Guards): Check {
  // Apollo keeps valid documents by their text, so each operation is looked through once, for each viewer as well.
  const known = new WeakMap<OperationDefinitionNode, ReturnType<typeof prepare>>();

  function prepare(document: DocumentNode, operation: OperationDefinitionNode) {
    return {
      places: findGuardedPlaces(schema, guards, document, operation),
      complete: withDefaults(operation),
      closedTo: new WeakMap<Viewer, readonly GuardedPlace[]>(),
    };
  }

  return (document, operation, variables, viewer) => {
    let prepared = known.get(operation);
    if (!prepared) known.set(operation, (prepared = prepare(document, operation)));
    let closed = prepared.closedTo.get(viewer);
    if (!closed) {
      closed = prepared.places.filter(({ guard }) => !passes(viewer, guard));
      prepared.closedTo.set(viewer, closed);
    }
    if (closed.length === 0) return [];
    const given = prepared.complete(variables);
    const errors = new Map<string, GraphQLFormattedError>();
    for (const { guard, node, path, conditions } of closed) {
      if (errors.size === MAX_ERRORS) break;
      if (errors.has(guard.coordinate) || !conditions.every((holds) => holds(given))) continue;
      const { code, message, reason } = refusalOf(guard, viewer);
      const error = new GraphQLError(message, { nodes: node, path: [...path], extensions: { code, reason } });
      errors.set(guard.coordinate, error.toJSON());
    }
    return [...errors.values()];
  };
}

/** In Apollo's words and with its code: its gateway fails over what its executor would tell. */
function unresolved(name: string | undefined): GraphQLError {
  const message = name
    ? `Unknown operation named "${name}".`
    : 'Must provide operation name if query contains multiple operations.';
  return new GraphQLError(message, {
    extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
  });
}

/** Proxies and dashboards see a refusal as one. */
function headOf({ id }: Viewer) {
  return id === null
    ? { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) }
    : { status: 403, headers: new HeaderMap() };
}
