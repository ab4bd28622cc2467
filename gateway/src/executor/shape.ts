import {
  isCompositeType,
  isCustomScalarType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  typenameFieldName,
  type CompositeType,
  type Operation,
  type OutputType,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals';
import { JsonText } from '@graphroots/kit/json-text';
import { conditionsIn, placesOf, type Conditions, type Place, type Subject } from './places.ts';

/** What a shape gives up with: something is not as the schema says, and Apollo's own shaping decides what comes of it. */
export const odd = Symbol('odd');

/** Writes a value of the answer from one that was fetched, or gives up. */
type Write = (value: unknown) => unknown;

type WriteObject = (source: unknown) => Record<string, unknown> | typeof odd;

/** Writes the answer from all that was fetched, or gives up. */
export type Shape = (data: object, variables: Conditions) => ReturnType<WriteObject>;

/** Writers kept for one operation, for as many sets of values of the variables in its conditions. */
const mostVectors = 32;

/** Apollo's shaping for all that is as it should be, with the same keys in the same order. */
export function compileShape(operation: Operation): Shape {
  const schema = operation.schema();
  const names = [...conditionsIn(operation.selectionSet)];
  const defaults = operation.collectDefaultedVariableValues();
  const byVector = new Map<string, WriteObject>();

  return (data, variables) => {
    const given: Conditions = { ...defaults, ...variables };
    const values = names.map((name) => given[name]);
    if (!values.every((value) => typeof value === 'boolean')) return odd;
    const vector = values.map(Number).join('');
    let write = byVector.get(vector);
    if (!write) {
      if (byVector.size === mostVectors) return odd;
      byVector.set(vector, (write = createWriters(schema, given).ofRoot(operation)));
    }
    return write(data);
  };
}

function createWriters(schema: Schema, conditions: Conditions) {
  return { ofRoot };

  function ofRoot({ selectionSet, rootKind }: Operation): WriteObject {
    const type = schema.schemaDefinition.rootType(rootKind);
    const write = type && ofObject({ sets: [selectionSet], type, named: false });
    return (data) => (write && typenameOf(data) === undefined ? write(data) : odd);
  }

  function ofType(type: OutputType, sets: readonly SelectionSet[]): Write {
    if (isNonNullType(type) || isListType(type)) {
      // oxlint-disable-next-line typescript/no-unsafe-assignment -- what an output type wraps is one, whatever Apollo's guard says
      const inner: OutputType = type.ofType;
      const write = ofType(inner, sets);
      return isListType(type) ? ofList(write) : (value) => (value === null ? odd : write(value));
    }
    if (isCompositeType(type)) return ofComposite(type, sets);
    const isValid = validityOf(schema, type);
    return (value) => (value === null || isValid(value) ? value : odd);
  }

  function ofComposite(type: CompositeType, sets: readonly SelectionSet[]): Write {
    const byName = new Map<string, Write>();
    let unnamed: Write | undefined;

    function named(typename: string): Write | undefined {
      const known = byName.get(typename);
      if (known) return known;
      const own = schema.type(typename);
      if (!own || !isCompositeType(own)) return undefined;
      const write = ofObject({ sets, type: own, named: true });
      byName.set(typename, write);
      return write;
    }

    return (value) => {
      if (value === null || value instanceof JsonText) return value;
      if (typeof value !== 'object' || Array.isArray(value)) return odd;
      const typename = typenameOf(value);
      if (typename === undefined) return (unnamed ??= ofObject({ sets, type, named: false }))(value);
      const write = typeof typename === 'string' ? named(typename) : undefined;
      return write ? write(value) : odd;
    };
  }

  function ofObject(subject: Subject): WriteObject {
    const places = placesOf(subject, conditions);
    if (!places) return () => odd;
    const keys = places.map(({ key }) => key);
    const writes = places.map(ofPlace);
    return (source) => {
      const answer: Record<string, unknown> = {};
      for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index] ?? '';
        const written = writes[index]?.(source);
        if (written === odd) return odd;
        answer[key] = written;
      }
      return answer;
    };
  }

  /** Takes the object around the place: no key is a property of every object, so what is found is its own. */
  function ofPlace(place: Place): (source: unknown) => unknown {
    const { key } = place;
    if (place.kind === 'typename') return ofTypename(key, place.parent);
    const write = ofType(place.type, place.sets);
    return (source) => write(propertyOf(source, key) ?? null);
  }

  function ofTypename(key: string, parent: CompositeType): Write {
    return (source) => {
      const name = propertyOf(source, key) ?? propertyOf(source, typenameFieldName) ?? null;
      const type = typeof name === 'string' ? (schema.type(name) ?? parent) : parent;
      return isObjectType(type) ? type.name : odd;
    };
  }
}

function ofList(write: Write): Write {
  return (list) => {
    if (list === null) return null;
    if (!Array.isArray(list)) return odd;
    const answer: unknown[] = [];
    for (const value of list as readonly unknown[]) {
      const written = value === undefined ? odd : write(value);
      if (written === odd) return odd;
      answer.push(written);
    }
    return answer;
  };
}

function typenameOf(value: unknown): unknown {
  return propertyOf(value, typenameFieldName);
}

function propertyOf(of: unknown, key: string): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- objects only come here
  return (of as Readonly<Record<string, unknown>>)[key];
}

/** What is a value of a leaf, by Apollo's rules: custom scalars take anything. */
function validityOf(schema: Schema, type: OutputType): (value: unknown) => boolean {
  if (isCustomScalarType(type)) return () => true;
  if (isEnumType(type)) {
    const names = new Set(type.values.map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  if (type === schema.booleanType()) return (value) => typeof value === 'boolean';
  if (type === schema.intType()) return isInteger;
  if (type === schema.floatType()) return Number.isFinite;
  if (type === schema.idType()) return (value) => typeof value === 'string' || isInteger(value);
  return (value) => typeof value === 'string';
}

/** Larger ones are written with an exponent. */
function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e21;
}
