import { librarySdl } from './library.ts';

const guards: Readonly<Record<string, string>> = {
  'type Book @key(fields: "id")': '@requiresScopes(scopes: [["books:read"]])',
  'type Reader @key(fields: "id")': '@requiresScopes(scopes: [["readers:read"]])',
  'type ReaderEdge': '@requiresScopes(scopes: [["readers:read"]])',
  'type Loan @key(fields: "id")': '@requiresScopes(scopes: [["loans:read", "loans:all"], ["audit"]])',
  '  weather: String': '@policy(policies: [["weather"]])',
  '  bookCount: Int!': '@authenticated',
  '  renameBook(input: RenameBookInput!): RenameBookPayload!': '@policy(policies: [["rename-book"]])',
};

/** The library's SDL with some of its types and fields guarded; everything else is open. */
export const guardedSdl = Object.entries(guards)
  .reduce((sdl, [place, guard]) => plant(sdl, place, guard), librarySdl)
  .replace('"@requires"', '"@requires", "@authenticated", "@requiresScopes", "@policy"');

function plant(sdl: string, place: string, guard: string): string {
  if (!sdl.includes(place)) throw new Error(`The library has no "${place}".`);
  return sdl.replace(place, `${place} ${guard}`);
}
