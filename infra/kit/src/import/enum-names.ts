import { Kind, parse } from 'graphql';

/**
 * Reads the Chinese names of enum values from an SDL, where they are described: 医院 for `HOSPITAL`. Several names
 * stand beside each other with 、 between them; what follows a colon explains. Answers with the names of an enum.
 */
export function readEnumNames(sdl: string): (enumName: string) => ReadonlyMap<string, string> {
  const enums = new Map<string, ReadonlyMap<string, string>>();
  for (const node of parse(sdl).definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const names = (node.values ?? []).flatMap(({ name, description }) =>
      chineseWords(description?.value ?? '').map((word) => [word, name.value] as const),
    );
    enums.set(node.name.value, new Map(names));
  }
  return (enumName) => {
    const names = enums.get(enumName);
    if (names === undefined) throw new Error(`The SDL has no enum ${enumName}.`);
    return names;
  };
}

function chineseWords(description: string): string[] {
  const [named = ''] = description.split(':');
  return named
    .split('、')
    .map((word) => word.trim())
    .filter((word) => /^\p{Script=Han}+$/u.test(word));
}
