import { readFile, writeFile } from 'node:fs/promises';
import { createClock } from '@graphroots/kit/clock';
import { faultLine, faultsAsCsv } from '@graphroots/kit/import/fault';
import { importRows, type ImportOutcome } from '@graphroots/kit/import/import-rows';
import type { ImportKind } from '@graphroots/kit/import/kind';
import { readRows, type Encoding } from '@graphroots/kit/import/read-file';
import type { Logger } from '@graphroots/kit/log';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { OperatorError } from '@graphroots/kit/operator-error';
import { anonymousViewer } from '@graphroots/kit/viewer';
import { subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import type { Databases } from '../databases.ts';
import { services } from '../services.ts';
import { createStandalone } from '../standalone.ts';

/** The kinds of files that services take, each with the service that owns its rows. */
export function importKinds(): ReadonlyMap<
  string,
  { readonly service: SubgraphName; readonly kind: ImportKind }
> {
  return new Map(
    subgraphNames.flatMap((service) =>
      (services[service].imports ?? []).map((kind) => [kind.name, { service, kind }] as const),
    ),
  );
}

export interface FileImport {
  readonly service: SubgraphName;
  readonly kind: ImportKind;
  readonly file: string;
  readonly encoding?: Encoding;
  readonly report?: string;
  readonly dryRun?: boolean;
  readonly onProgress?: (step: string, done: number, rows: number) => void;
}

/** Imports one file into the service it belongs to, which may ask the graph about what others own. */
export async function importFile(
  { service, kind, file, encoding, report, dryRun = false, onProgress }: FileImport,
  { databases, log, personalKeys }: { databases: Databases; log: Logger; personalKeys: PersonalKeys },
): Promise<ImportOutcome> {
  const rows = await readRows(await contentOf(file), encoding);
  const gateway = await createStandalone({
    databases,
    // Nobody comes in: the graph is asked by the service only.
    identify: async () => anonymousViewer,
    log,
    personalKeys,
    hideSchemaDetails: true,
  });
  try {
    const outcome = await importRows(kind, rows, {
      database: databases[service],
      rowSecurity: services[service].rowSecurity ?? false,
      clock: createClock(),
      log,
      graph: gateway.graphFor(service),
      personalKeys,
      dryRun,
      ...(onProgress && { onProgress: (step, done) => onProgress(step, done, rows.length - 1) }),
    });
    if (report !== undefined) await writeFile(report, faultsAsCsv(outcome.faults));
    return outcome;
  } finally {
    await gateway.server.close();
    await gateway.stop();
  }
}

async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The file can't be read: ${reason}`);
  }
}

const mostShown = 50;

/** What became of a file, in lines for people. */
export function outcomeLines(
  { rows, created, changed, unchanged, faults, id }: ImportOutcome,
  { kind, dryRun, report }: { readonly kind: string; readonly dryRun: boolean; readonly report?: string },
): string[] {
  if (faults.length > 0) {
    const more = faults.length - mostShown;
    const where = report === undefined ? '--report <file> writes all' : `all are in ${report}`;
    const rest = more > 0 ? [`… and ${more} more: ${where}`] : [];
    const count = `${kind}: ${counted(faults.length, 'fault')} in ${counted(rows, 'row')}. Nothing was written.`;
    return [...faults.slice(0, mostShown).map(faultLine), ...rest, count];
  }
  const counts = `${created} new, ${changed} changed, ${unchanged} unchanged`;
  return [
    dryRun
      ? `${kind}: ${counted(rows, 'row')} without a fault: ${counts}. Nothing was written.`
      : `${kind}: ${counted(rows, 'row')}: ${counts}. In the trace as ${id}.`,
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
