import {
  Kind,
  specifiedScalarTypes,
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type TypeNode,
} from 'graphql';

export interface RuleContext {
  readonly document: DocumentNode;
  readonly report: (node: ASTNode, message: string) => void;
}

/** A rule looks at one SDL document and reports what it finds wrong. */
export type Rule = (context: RuleContext) => ASTVisitor;

export const rootTypeNames: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The type as written in the SDL: `[Issue!]!`. */
export function written(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${written(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : type.name.value;
}

export function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}

/** The names of the scalars and enums a document may use. */
export function leafTypeNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set(specifiedScalarTypes.map(({ name }) => name));
  for (const definition of document.definitions) {
    const isLeaf =
      definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION;
    if (isLeaf) names.add(definition.name.value);
  }
  return names;
}
