import { open, rename, rm } from 'node:fs/promises';
import { createClock } from '@graphroots/kit/clock';
import type { ImportKind } from '@graphroots/kit/import/kind';
import { writeRows } from '@graphroots/kit/import/write-rows';
import { OperatorError } from '@graphroots/kit/operator-error';
import type { SubgraphName } from '@graphroots/schema/sdl';
import type { Databases } from '../databases.ts';
import { importKinds } from '../import/import-file.ts';
import { services } from '../services.ts';
import type { ExportRequest } from './export-arguments.ts';

/** The kinds of files that are written, not only read, each with the service that owns its rows. */
export function exportKinds(): ReadonlyMap<
  string,
  { readonly service: SubgraphName; readonly kind: ImportKind }
> {
  return new Map([...importKinds()].filter(([, { kind }]) => kind.written !== undefined));
}

/** Writes one file, whole or not at all, and answers with how many rows it has. */
export async function exportFile(
  { kind: name, file, language, only }: ExportRequest,
  databases: Databases,
  onProgress?: (done: number, total: number) => void,
): Promise<number> {
  const found = exportKinds().get(name);
  if (!found) throw new OperatorError(`Files of ${name} are not written.`);
  const { service, kind } = found;
  const part = `${file}.part`;
  const handle = await open(part, 'w').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The file can't be written: ${reason}`);
  });
  try {
    const rows = await writeRows(kind, {
      database: databases[service],
      clock: createClock(),
      rowSecurity: services[service].rowSecurity ?? false,
      only,
      language,
      write: (text) => handle.appendFile(text),
      ...(onProgress && { onProgress }),
    });
    if (rows === 0) throw new OperatorError(`There are no such ${name}: no file was written.`);
    await handle.close();
    await rename(part, file);
    return rows;
  } finally {
    await handle.close();
    await rm(part, { force: true });
  }
}

/** What became of it, in a line for people. */
export function writtenLine({ kind, file }: ExportRequest, rows: number): string {
  return `${kind}: ${rows} row${rows === 1 ? '' : 's'} written to ${file}.`;
}
