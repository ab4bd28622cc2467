import type { UserError } from '../../../src/user-error.ts';
import { covers } from '../../../src/viewer.ts';
import type { UnitOfWork } from '../../../src/writes/command.ts';
import { updateVersion } from '../../../src/writes/update-version.ts';
import { readers } from './tables.ts';

interface RenameReaderInput {
  readonly reader: string;
  readonly name: string;
  readonly expectedVersion: number;
}

/** A use case as services have them: only its own rules. */
export async function renameReader(
  { reader, name, expectedVersion }: RenameReaderInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<{ reader: string | null; userErrors: readonly UserError[] }> {
  const outcome = await updateVersion(tx, readers, {
    id: reader,
    expectedVersion,
    set: { name },
    visible: ({ regionCode }) => covers(viewer, regionCode),
    field: 'reader',
  });
  if ('refusal' in outcome) return { reader: null, userErrors: [outcome.refusal] };
  record({ entity: 'Reader', id: reader, action: 'rename', divisionCode: outcome.row.regionCode });
  return { reader, userErrors: [] };
}
