import { httpRefusal } from '@graphroots/kit/server/failures';
import type { Viewer } from '@graphroots/kit/viewer';
import { Lexer, Source, TokenKind } from 'graphql';
import { kindOf, type Allowance } from './viewer-limits.ts';

/** Tokens of one document; the walk has 200. */
export const maxTokens: Allowance = { anonymous: 2000, known: 2000, analyst: 15_000 };

/** Reads as far as the viewer's limit, no further. What cannot be read is the parser's to explain. */
export function hasTooManyTokens(text: string, viewer: Viewer): boolean {
  const limit = maxTokens[kindOf(viewer)];
  // A token has at least one character.
  if (text.length <= limit) return false;
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= limit; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    return false;
  }
}

export function tooManyTokens(viewer: Viewer): Error {
  const limit = maxTokens[kindOf(viewer)];
  return httpRefusal(
    'QUERY_TOO_LARGE',
    'tokens',
    `This query has more than the ${limit} tokens that you may send.`,
  );
}
