import { Kind, parse, print, type DocumentNode } from 'graphql';

/** An assertion on the text of `_service { sdl }`, without the characters GraphQL ignores. */
interface DirectiveCase {
  readonly name: string;
  readonly holds: (sdl: string) => boolean;
}

const federationVersions = /https:\/\/specs\.apollo\.dev\/federation\/v2\.[0-3]"/g;

/** Each directive may carry the federation's name space, where the suite allows it. */
export const directiveCases: readonly DirectiveCase[] = [
  { name: '@link', holds: (sdl) => sdl.match(federationVersions)?.length === 1 },
  { name: '@key single: on User', holds: onType('User', /@(federation__)?key\(fields:"email"/) },
  {
    name: '@key multiple: on DeprecatedProduct',
    holds: onType('DeprecatedProduct', /@(federation__)?key\(fields:"sku package"/),
  },
  {
    name: '@key composite: on ProductResearch',
    holds: onType('ProductResearch', /@(federation__)?key\(fields:"study \{ caseNumber \}"/),
  },
  {
    name: 'repeatable @key: on Product',
    holds: (sdl) =>
      ['id', 'sku package', 'sku variation { id }'].every((fields) =>
        headOf('Product', sdl).includes(`key(fields:"${fields}"`),
      ),
  },
  { name: '@shareable: on ProductDimension', holds: onType('ProductDimension', /@(federation__)?shareable/) },
  {
    name: '@tag',
    holds: (sdl) => !sdl.includes('@federation__tag') && sdl.includes('@tag(name:"internal")'),
  },
  { name: '@override: on User.name', holds: (sdl) => /@(federation__)?override\(from:"users"\)/.test(sdl) },
  {
    name: '@inaccessible: on ProductDimension.unit',
    holds: (sdl) => !sdl.includes('@federation__inaccessible') && sdl.includes('unit:String@inaccessible'),
  },
  {
    name: '@composeDirective',
    holds: (sdl) =>
      /@(federation__)?composeDirective\(name:"@custom"\)/.test(sdl) &&
      /url:"https:\/\/myspecs\.dev\/myCustomDirective\/v1\.0",? ?import:\["@custom"\]/.test(sdl) &&
      sdl.includes('directive@custom on OBJECT') &&
      headOf('Product', sdl).includes('@custom'),
  },
  {
    name: '@interfaceObject: on Inventory',
    holds: onType('Inventory', /@(federation__)?interfaceObject.*key\(fields:"id"/),
  },
];

function onType(type: string, applied: RegExp): (sdl: string) => boolean {
  return (sdl) => applied.test(headOf(type, sdl));
}

/** What stands between a type's name and its fields. */
function headOf(type: string, sdl: string): string {
  const begun = new RegExp(String.raw`(?:^|[ }"])type ${type}(?=[@{ ])(.*)$`).exec(sdl)?.[1] ?? '';
  // Braces inside a key's quoted fields do not open the type.
  return /^(?:"[^"]*"|[^"{])*/.exec(begun)?.[0] ?? '';
}

/** The fields of the reference that the served SDL lacks or gives another type. */
export function sdlProblems(served: string, reference: string): string[] {
  const found = fieldsOf(parse(served));
  return [...fieldsOf(parse(reference))].flatMap(([coordinate, type]) =>
    found.get(coordinate) === type
      ? []
      : [`${coordinate} is ${found.get(coordinate) ?? 'missing'}, not ${type}`],
  );
}

function fieldsOf(document: DocumentNode): Map<string, string> {
  const fields = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    for (const { name, type, arguments: given = [] } of definition.fields ?? []) {
      const args = given.map((argument) => `${argument.name.value}: ${print(argument.type)}`).join(', ');
      fields.set(`${definition.name.value}.${name.value}(${args})`, print(type));
    }
  }
  return fields;
}
