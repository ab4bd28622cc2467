import {
  isSubtype,
  typenameFieldName,
  Variable,
  type CompositeType,
  type OperationElement,
  type OutputType,
  type SelectionSet,
} from '@apollo/federation-internals';

/** Values of the variables in `@skip` and `@include`. */
export type Conditions = Readonly<Record<string, unknown>>;

/** A property of an object in the answer. */
export type Place =
  | { readonly kind: 'typename'; readonly key: string; readonly parent: CompositeType }
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly type: OutputType;
      /** All that is selected under this key, in order; none for a leaf. */
      readonly sets: readonly SelectionSet[];
    };

/** An object that is to be shaped: what is selected on it, and what is known of its type. */
export interface Subject {
  readonly sets: readonly SelectionSet[];
  /** What it is by the schema, or by its `__typename`. */
  readonly type: CompositeType;
  /** Whether it came with a `__typename`: without one, fragments apply by the condition around them. */
  readonly named: boolean;
}

/**
 * The properties of an object in the order in which Apollo writes them. Null where one key stands for fields of
 * different types, or is a property of every object.
 */
export function placesOf({ sets, type, named }: Subject, conditions: Conditions): readonly Place[] | null {
  const places = new Map<string, Place>();
  let usual = true;
  for (const set of sets) visit(set, type);
  return usual ? [...places.values()] : null;

  function visit(set: SelectionSet, parent: CompositeType): void {
    for (const selection of set.selections()) {
      if (isLeftOut(selection.element, conditions)) continue;
      if (selection.kind === 'FragmentSelection') {
        const { typeCondition = parent } = selection.element;
        if (isSubtype(typeCondition, named ? type : parent)) visit(selection.selectionSet, typeCondition);
        continue;
      }
      const { name, definition } = selection.element;
      const key = selection.element.responseName();
      if (key in Object.prototype) usual = false;
      else if (name === typenameFieldName) put({ kind: 'typename', key, parent });
      else {
        const sets = selection.selectionSet ? [selection.selectionSet] : [];
        if (definition.type) put({ kind: 'field', key, type: definition.type, sets });
        else usual = false;
      }
    }
  }

  function put(place: Place): void {
    const known = places.get(place.key);
    if (!known) places.set(place.key, place);
    else if (known.kind !== place.kind) usual = false;
    else if (known.kind === 'field' && place.kind === 'field') {
      if (String(known.type) !== String(place.type)) usual = false;
      places.set(place.key, { ...known, sets: [...known.sets, ...place.sets] });
    }
  }
}

function isLeftOut(element: OperationElement, conditions: Conditions): boolean {
  const [skip] = element.appliedDirectivesOf('skip');
  const [include] = element.appliedDirectivesOf('include');
  return (skip && holds(skip, conditions)) || (include !== undefined && !holds(include, conditions)) || false;
}

type Applied = ReturnType<OperationElement['appliedDirectivesOf']>[number];

function holds(directive: Applied, conditions: Conditions): boolean {
  const value: unknown = directive.arguments()['if'];
  return value instanceof Variable ? conditions[value.name] === true : value === true;
}

/** The variables in the `@skip` and `@include` of a selection and of all that is in it. */
export function conditionsIn(set: SelectionSet, found: Set<string> = new Set()): ReadonlySet<string> {
  for (const { element, selectionSet } of set.selections()) {
    for (const name of ['skip', 'include']) {
      for (const directive of element.appliedDirectivesOf(name)) {
        const value: unknown = directive.arguments()['if'];
        if (value instanceof Variable) found.add(value.name);
      }
    }
    if (selectionSet) conditionsIn(selectionSet, found);
  }
  return found;
}
