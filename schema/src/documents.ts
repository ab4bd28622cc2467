import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Kind, parse } from 'graphql';

const operationsFolder = new URL('../operations/', import.meta.url);

/** Where the manifest of trusted documents lies. */
export const documentsPath = fileURLToPath(new URL('../documents.json', import.meta.url));

/** The id of a document: the SHA-256 of its text, in hexadecimal digits. */
export function documentId(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The manifest of the operations in `schema/operations/`, in the form of Apollo's persisted query manifest. The id
 * of a document is the SHA-256 of its text, in hexadecimal digits; the text is the file's.
 */
export function buildDocuments(): string {
  const files = readdirSync(operationsFolder).filter((file) => file.endsWith('.graphql'));
  const operations = files.toSorted().map((file) => {
    const body = readFileSync(new URL(file, operationsFolder), 'utf8').trim();
    const [definition] = parse(body).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (definition?.kind !== Kind.OPERATION_DEFINITION || !definition.name) {
      throw new Error(`${file} needs an operation with a name.`);
    }
    return { id: documentId(body), name: definition.name.value, type: definition.operation, body };
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
