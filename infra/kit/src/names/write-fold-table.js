import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Writes fold-table.generated.ts: `node infra/kit/src/names/write-fold-table.js <folder>`, where the folder is that of
 * the unpacked npm package opencc-js. Run by hand when the dictionaries have changed; the function in the databases
 * then has to be made anew by a migration, and the indexes over it.
 */
const folder = resolve(process.argv[2] ?? '');
const load = async (/** @type {string} */ path) => import(pathToFileURL(join(folder, path)).href);
const isOne = (/** @type {string} */ text) => Array.from(text).length === 1;
const isNormal = (/** @type {string} */ text) => text.normalize('NFKC') === text;

/** @returns {Promise<[string, string][]>} a character, and the first of those it stands for */
async function pairsOf(/** @type {string} */ dictionary) {
  const { default: text } = await load(`dist/esm-lib/dict/${dictionary}.js`);
  return String(text)
    .split('|')
    .map((line) => line.split(' '))
    .flatMap(([from = '', to = '']) => (isOne(from) && isOne(to) ? [[from, to]] : []));
}

const simplified = new Map(await pairsOf('TSCharacters'));
const variants = [...(await pairsOf('TWVariantsRev')), ...(await pairsOf('HKVariantsRev'))];

/** Characters of one class stand for each other. */
const classes = new Map();
for (const [from, to] of [...simplified, ...variants]) {
  const joined = [...(classes.get(from) ?? [from]), ...(classes.get(to) ?? [to])];
  for (const member of joined) classes.set(member, joined);
}

const byCode = (/** @type {string} */ a, /** @type {string} */ b) =>
  (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
const table = new Map();
for (const joined of new Set(classes.values())) {
  const members = [...new Set(joined)].filter(isNormal).toSorted(byCode);
  const written = members.filter(
    (member) =>
      members.some((other) => simplified.get(other) === member) &&
      (simplified.get(member) ?? member) === member,
  );
  const chosen = written[0] ?? members[0];
  for (const member of members) if (member !== chosen) table.set(member, chosen);
}
for (let code = 0; code < 0x10000; code += 1) {
  const upper = String.fromCharCode(code);
  const lower = upper.toLowerCase();
  if (lower !== upper && isOne(lower) && isNormal(upper) && isNormal(lower)) table.set(upper, lower);
}

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const pairs = [...table].toSorted(([a], [b]) => byCode(a, b));
const columns = [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
writeFileSync(
  new URL('fold-table.generated.ts', import.meta.url),
  `// Written by write-fold-table.js from opencc-js ${version}, whose dictionaries are those of OpenCC (Apache-2.0), and
// from the simple lower cases of Unicode. The character at a place in \`from\` folds to the one there in \`to\`.

export const from =
  '${columns[0]}';

export const to =
  '${columns[1]}';
`,
);
