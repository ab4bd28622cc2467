import { httpRefusal } from '@graphroots/kit/server/failures';
import { may, type Viewer } from '@graphroots/kit/viewer';
import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { freeDocuments } from '../identity/roles.ts';
import { hasTooManyTokens, tooManyTokens } from '../limits/query-tokens.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * Lets callers send what their rights allow before anything of it is parsed: trusted documents, whole or by id
 * (`documentId`, or `extensions.persistedQuery` as Apollo's clients write it), and with `documents:any` any
 * document that is not too long for them. An id is replaced by its document.
 */
export function admitDocuments(
  documents: TrustedDocuments,
  viewerOf: (request: FastifyRequest) => Viewer,
): preHandlerAsyncHookHandler {
  const texts = new Set(documents.values());
  return async (request) => {
    const asked = request.method === 'GET' ? request.query : request.body;
    // Whatever else this may be, it is Apollo's to refuse.
    if (!isRecord(asked)) return;
    const id = idIn(asked);
    if (asked['query'] === undefined && id !== undefined) {
      if (request.method === 'GET')
        throw httpRefusal('BAD_REQUEST', 'document id', 'Send the id of a document by POST.');
      asked['query'] = documents.get(id);
      if (asked['query'] === undefined)
        throw httpRefusal('BAD_REQUEST', 'document id', 'No trusted document has this id.');
      forgetId(asked);
      return;
    }
    const { query } = asked;
    if (typeof query !== 'string') return;
    const viewer = viewerOf(request);
    const free = may(viewer, freeDocuments);
    if ((free && !hasTooManyTokens(query, viewer)) || texts.has(query)) return;
    throw free ? tooManyTokens(viewer) : httpRefusal('FORBIDDEN', freeDocuments, notTrusted);
  };
}

const notTrusted =
  'This gateway answers you trusted documents only: send one of them, by its id or with its very text. ' +
  `Documents of your own need the right "${freeDocuments}", which analysts have.`;

function idIn({ documentId, extensions }: Readonly<Record<string, unknown>>): string | undefined {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const id = documentId ?? (isRecord(persisted) ? persisted['sha256Hash'] : undefined);
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : undefined;
}

function forgetId(asked: Record<string, unknown>): void {
  delete asked['documentId'];
  if (isRecord(asked['extensions'])) delete asked['extensions']['persistedQuery'];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
