import { readFile } from 'node:fs/promises';
import { ConfigError } from '@graphroots/kit/config';
import { documentId } from '@graphroots/schema/documents';
import { z } from 'zod';

/** A manifest as Apollo's `generate-persisted-query-manifest` writes it, so that a portal can bring its own. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** The documents that everybody may send, by their ids. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads manifests. Throws a ConfigError for a file that is none, or in which an id is not its document's hash. */
export async function readTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const documents = new Map<string, string>();
  const problems: string[] = [];
  for (const file of files) {
    try {
      const { operations } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
      for (const { id, body } of operations) {
        if (id !== documentId(body)) problems.push(`${file}: ${id} is not the SHA-256 of its document`);
        documents.set(id, body);
      }
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      problems.push(`${file} is no manifest of trusted documents: ${reason}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return documents;
}
