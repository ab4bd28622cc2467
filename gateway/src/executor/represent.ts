import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js';
import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import {
  getResponseName,
  type QueryPlanInlineFragmentNode,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { bareObject, isRecord } from './merge.ts';

export type Representation = Record<string, unknown>;

/** Takes from an object what a subgraph has to be told of it; null where something of it is missing. */
export type Represent = (source: unknown) => Representation | null;

type Take = (source: unknown, into: Representation) => boolean;

/** The function for one `requires` of a plan; `schema` is the supergraph's. */
export function compileRepresentation(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
): Represent {
  const [only, ...more] = selections;
  if (only?.kind === 'InlineFragment' && more.length === 0) return compileFragment(schema, only);
  const takes = selections.map((selection) => compileSelection(schema, selection));
  // Bare objects are slow to fill and to write out, and a thousand are made for a list.
  const isBare = selections.some((each) => each.kind === 'Field' && getResponseName(each) === '__proto__');
  return (source) => {
    if (source === null) return null;
    const representation: Representation = isBare ? bareObject() : {};
    for (const take of takes) if (!take(source, representation)) return null;
    return representation;
  };
}

/** What a fragment alone takes: nothing is merged with it. */
function compileFragment(
  schema: GraphQLSchema,
  { typeCondition, selections }: QueryPlanInlineFragmentNode,
): Represent {
  const represent = typeCondition === undefined ? null : compileRepresentation(schema, selections);
  return (source) => {
    if (source === null) return null;
    const isMeant = represent && isRecord(source) && isObjectOfType(schema, source, typeCondition ?? '');
    return (isMeant ? represent(source) : null) ?? {};
  };
}

function compileSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Take {
  if (selection.kind === 'InlineFragment') {
    const represent = compileFragment(schema, selection);
    return (source, into) => {
      deepMerge(into, represent(source));
      return true;
    };
  }
  const name = getResponseName(selection);
  const inner = selection.selections && compileRepresentation(schema, selection.selections);
  return (source, into) => {
    // What is undefined, an object that is missing in a list, is an error here as it is at Apollo's.
    if (!Object.prototype.hasOwnProperty.call(source, name)) return false;
    const value: unknown = Reflect.get(Object(source), name);
    if (value === undefined) return false;
    const take = inner ?? itself;
    into[name] = Array.isArray(value) ? value.map((each) => take(each)) : take(value);
    return true;
  };
}

const itself = (value: unknown): unknown => value;

/** Representations without repetitions. */
export interface Distinct {
  readonly representations: readonly Representation[];
  /** Where each of the list before stands now; null where none was like another. */
  readonly places: readonly number[] | null;
}

export function withoutRepetitions(all: readonly Representation[]): Distinct {
  if (all.length < 2) return { representations: all, places: null };
  const known = new Map<string, number>();
  const representations: Representation[] = [];
  const places = all.map((representation) => {
    const key = JSON.stringify(representation);
    let place = known.get(key);
    if (place === undefined) known.set(key, (place = representations.push(representation) - 1));
    return place;
  });
  return { representations, places: representations.length < all.length ? places : null };
}
