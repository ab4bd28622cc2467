import { parseArgs } from 'node:util';
import { encodings, type Encoding } from '@graphroots/kit/import/read-file';
import { OperatorError } from '@graphroots/kit/operator-error';

/** What `npm run import` was asked for. */
export type ImportRequest =
  | { readonly kind: string; readonly template: 'en' | 'zh' }
  | {
      readonly kind: string;
      readonly file: string;
      readonly dryRun: boolean;
      readonly encoding?: Encoding;
      /** Where all faults are written as CSV. */
      readonly report?: string;
    };

const options = {
  'dry-run': { type: 'boolean', default: false },
  encoding: { type: 'string' },
  report: { type: 'string' },
  template: { type: 'boolean', default: false },
  chinese: { type: 'boolean', default: false },
} as const;

/** Reads the arguments. Throws an OperatorError with the usage where they make no sense. */
export function readImportArguments(args: readonly string[], kinds: readonly string[]): ImportRequest {
  const { values, positionals } = parse(args, kinds);
  const [kind, file, ...more] = positionals;
  if (kind === undefined || !kinds.includes(kind)) throw new OperatorError(usage(kinds));
  if (values.template && file === undefined) return { kind, template: values.chinese ? 'zh' : 'en' };
  if (file === undefined || more.length > 0) throw new OperatorError(usage(kinds));
  const encoding = encodings.find((known) => known === values.encoding?.toLowerCase());
  if (values.encoding !== undefined && encoding === undefined) {
    throw new OperatorError(`The encoding must be one of ${encodings.join(', ')}.`);
  }
  return {
    kind,
    file,
    dryRun: values['dry-run'],
    ...(encoding !== undefined && { encoding }),
    ...(values.report !== undefined && { report: values.report }),
  };
}

function parse(args: readonly string[], kinds: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? `${error.message}\n\n` : '';
    throw new OperatorError(`${reason}${usage(kinds)}`);
  }
}

function usage(kinds: readonly string[]): string {
  return `Usage: npm run import -- <kind> <file.csv or file.xlsx> [options]
       npm run import -- <kind> --template [--chinese]
Kinds: ${kinds.join(', ')}
Options:
  --dry-run         check everything, write nothing
  --report <file>   write every fault as CSV
  --encoding <name> ${encodings.join(', ')}; found out when left out
  --template        print the headings with a row of examples; --chinese for Chinese headings`;
}
