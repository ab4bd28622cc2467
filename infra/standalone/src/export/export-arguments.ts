import { parseArgs } from 'node:util';
import { cellOf } from '@graphroots/kit/import/cell';
import type { ImportKind } from '@graphroots/kit/import/kind';
import { OperatorError } from '@graphroots/kit/operator-error';

/** What `npm run export` was asked for. */
export interface ExportRequest {
  readonly kind: string;
  readonly file: string;
  readonly language: 'en' | 'zh';
  /** The values of the kind's own options, as they were read. */
  readonly only: Readonly<Record<string, string>>;
}

/** Reads the arguments. Throws an OperatorError with the usage where they make no sense. */
export function readExportArguments(args: readonly string[], kinds: readonly ImportKind[]): ExportRequest {
  const { values, positionals } = parse(args, kinds);
  const [name, file, ...more] = positionals;
  const kind = kinds.find((known) => known.name === name);
  if (!kind || file === undefined || more.length > 0) throw new OperatorError(usage(kinds));
  const { chinese, ...given } = values;
  const only = Object.entries(given).map(
    ([option, value]) => [option, valueOf(kind, option, value)] as const,
  );
  return {
    kind: kind.name,
    file,
    language: chinese === true ? 'zh' : 'en',
    only: Object.fromEntries(only),
  };
}

function valueOf({ name, written }: ImportKind, option: string, given: unknown): string {
  const column = written?.only[option]?.column;
  if (!column) throw new OperatorError(`${name} have no option --${option}.`);
  const read = column.read(cellOf(String(given)));
  if ('reason' in read) throw new OperatorError(`--${option} "${String(given)}": ${read.reason}.`);
  return read.value;
}

function parse(args: readonly string[], kinds: readonly ImportKind[]) {
  const own = kinds.flatMap(({ written }) => Object.keys(written?.only ?? {}));
  const options = {
    ...Object.fromEntries(own.map((name) => [name, { type: 'string' }] as const)),
    chinese: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? `${error.message}\n\n` : '';
    throw new OperatorError(`${reason}${usage(kinds)}`);
  }
}

function usage(kinds: readonly ImportKind[]): string {
  const lines = kinds.flatMap(({ name, written }) => [
    `Options of ${name}:`,
    ...Object.entries(written?.only ?? {}).map(
      ([option, { means }]) => `  --${`${option} <value>`.padEnd(20)}only those ${means}`,
    ),
  ]);
  return `Usage: npm run export -- <kind> <file.csv> [options]
Kinds: ${kinds.map(({ name }) => name).join(', ')}
Options:
  --chinese             Chinese headings
${lines.join('\n')}`;
}
