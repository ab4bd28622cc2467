import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import type { ResponsePath } from '@apollo/query-planner';
import { JsonText } from '@graphroots/kit/json-text';

/**
 * What lies at a path: lists are opened where the path says `@`, one level each, and what is null stays in them. Throws
 * where a list is met that the path does not know of.
 */
export function valueAt(value: unknown, path: ResponsePath, from = 0): unknown {
  if (from === path.length || value === undefined || value === null) return value;
  const step = path[from];
  if (step === '@') {
    if (!Array.isArray(value)) throw new TypeError('value.flatMap is not a function');
    return openList(value, path, from + 1);
  }
  if (typeof step !== 'string') throw new Error(`Unexpected ${typeof step} found in path`);
  if (Array.isArray(value)) throw new Error(`Unexpected array in result for path element ${step}`);
  return valueAt(ownValue(value, step), path, from + 1);
}

function openList(list: readonly unknown[], path: ResponsePath, from: number): unknown[] {
  const found: unknown[] = [];
  for (const element of list) {
    const value = valueAt(element, path, from);
    if (Array.isArray(value)) for (const each of value) found.push(each);
    else found.push(value);
  }
  return found;
}

/** A property that an answer brought itself: names such as `constructor` are fields like others. */
export function ownValue(of: object, name: string): unknown {
  return Object.prototype.hasOwnProperty.call(of, name) ? Reflect.get(Object(of), name) : undefined;
}

/** An object in which any name may be a field, `__proto__` as well. */
export function bareObject(): Record<string, unknown> {
  return { __proto__: null };
}

/** Apollo's merge of what was fetched, without a look into what is new to the object. */
export function mergeFetched(object: unknown, received: Readonly<Record<string, unknown>> | null): void {
  if (!received) return;
  if (!isRecord(object)) {
    deepMerge(object, received);
    return;
  }
  for (const [key, value] of Object.entries(received)) {
    if (value === undefined) continue;
    if (!(key in object)) object[key] = value;
    else if (object[key] !== value) deepMerge(object, { [key]: value });
  }
}

/** A copy of what a subgraph answered, for each object that it is merged into. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isRecord(value) || value instanceof JsonText) return value;
  const copy = { ...value };
  for (const name of Object.keys(copy)) copy[name] = copyOf(copy[name]);
  return copy;
}

/** Puts values in the place of texts, for whoever looks into them. */
export function openTexts(data: object): void {
  for (const [name, value] of Object.entries(data)) {
    if (value instanceof JsonText) Reflect.set(data, name, value.value);
    else if (isRecord(value)) openTexts(value);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
