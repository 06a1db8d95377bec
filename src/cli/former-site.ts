import { join } from 'node:path';
import { headersFile, hostingNotes, type Site, type SiteFile } from '../issue.js';
import { asList, isObject, type Json } from '../json/values.js';
import { exists, readJson, readText } from './files.js';
import type { Io } from './io.js';
import { plain } from './plain-text.js';

/** A rule in the form of `headersFile`, with its path, type and time in caches. */
const OWN_RULE =
  /^(\/\S*)\n {2}Access-Control-Allow-Origin: \*\n {2}Content-Type: (\S+)\n {2}Cache-Control: max-age=(\d{1,9})$/;

/** The files and rules of an earlier run that the present one does not name. */
export interface FormerSite {
  readonly files: readonly SiteFile[];
  /** Rules that the issuer added. */
  readonly rules: readonly string[];
}

/** Splits `_headers` into its rules: a path, and the indented lines after it. */
const rulesIn = (text: string): string[] =>
  text
    .split(/\n(?=\S)/)
    .map((rule) => rule.trimEnd())
    .filter(Boolean);

/** Gives the path in the folder; `undefined` for one that is not encoded as a URL is. */
function pathIn({ pathname }: URL): string | undefined {
  try {
    return decodeURI(pathname).slice(1);
  } catch {
    return undefined;
  }
}

/** Gives the file that a rule of an earlier run is for, if it is in the folder. */
async function fileOf(
  io: Io,
  folder: string,
  { origin }: Site,
  [, pathname = '', mediaType = '', maxAge = '']: RegExpExecArray,
): Promise<SiteFile | undefined> {
  const url = new URL(pathname, origin);
  const path = pathIn(url);
  if (path === undefined || !(await exists(io, join(folder, path)))) return undefined;
  const text = await readText(io, join(folder, path));
  return { url: url.href, path, text, mediaType, maxAge: Number(maxAge) };
}

/** Finds what an earlier run published in a folder, and the present one leaves out. */
export async function formerSite(io: Io, folder: string, site: Site): Promise<FormerSite> {
  const path = join(folder, '_headers');
  if (!(await exists(io, path))) return { files: [], rules: [] };
  const known = new Set(site.files.map(({ url }) => new URL(url).pathname));
  const files: SiteFile[] = [];
  const rules: string[] = [];
  for (const rule of rulesIn(await readText(io, path))) {
    const own = OWN_RULE.exec(rule);
    if (own) {
      const file = known.has(own[1]!) ? undefined : await fileOf(io, folder, site, own);
      if (file) files.push(file);
    } else if (!known.has(rule.split('\n', 1)[0]!.trim())) rules.push(rule);
  }
  return { files, rules };
}

/** Writes `_headers` and the notes, also for what an earlier run published and is still there. */
export function hostingFiles(site: Site, { files, rules }: FormerSite) {
  const whole = { ...site, files: [...site.files, ...files] };
  const own = rules.map((rule) => `${rule}\n`).join('');
  return [
    { path: '_headers', text: `${headersFile(whole)}${own}` },
    { path: 'hosting.md', text: hostingNotes(whole) },
  ];
}

/** Tells which files of an earlier run are left as they are. */
export function tellFormer(io: Io, { files }: FormerSite): void {
  for (const { path } of files)
    io.err(
      `open-badge: ${plain(path)} is from an earlier run and not named now: it and its headers stay as they are. Name it again (--list, --definition, --profile, --link-domain) to keep it current, or delete it\n`,
    );
}

const methodsOf = (document: unknown): readonly string[] =>
  isObject(document as Json)
    ? asList((document as Record<string, Json>)['verificationMethod'])
        .map((method) => (isObject(method) ? method['id'] : undefined))
        .filter((id) => typeof id === 'string')
    : [];

/** Warns of keys that an earlier run published and the present one leaves out. */
export async function warnOfKeys(io: Io, folder: string, { files }: Site): Promise<void> {
  for (const { path, text } of files) {
    if (!path.endsWith('did.json') || !(await exists(io, join(folder, path)))) continue;
    const now = methodsOf(JSON.parse(text));
    const before = await readJson(io, join(folder, path)).catch(() => undefined);
    for (const id of methodsOf(before))
      if (!now.includes(id))
        io.err(
          `open-badge: warning: ${plain(path)} no longer has the key ${plain(id, 200)}: badges signed with it become invalid, unless you name its file with --key\n`,
        );
  }
}
