import { cp, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMessages } from '../locales/index.js';
import { read, type Badge } from '../read.js';
import { OPTIONAL_PARTS, share, sharePage, sharePdf, type Draw, type MadeFile, type OptionalPart, type PageOptions, type Share } from '../share.js';
import { exactly, need, parse } from './args.js';
import { drawWith } from './draw.js';
import { at, complaint, readBytes, writeAtomically } from './files.js';
import { EXIT, Misuse, type Io } from './io.js';
import { plain } from './plain-text.js';

export const usage = `Usage: open-badge share FILE|- --page URL [options]
Prints a link that carries the badge, the LinkedIn link, links to networks, and embed codes. Nothing is sent or opened.
  --page URL            where the badge will be seen: a page that opens links, or (with a slash at the end) the folder of a share page
  --out DIR             write the share page into DIR, to be put at --page
  --file URL            where the badge's own file is (with --out: beside the page)
  --script URL          the bundle that embed codes name; --integrity sha384-… adds its digest
  --organization-id N   the issuer's number at LinkedIn
  --mastodon SERVER     your Mastodon server
  --lang TAG            the language to speak
  --index N             which badge of a file that holds several (default 0)
  --json                one JSON object instead of text
With --out:
  --elements URL        where the bundles are (default: copied into DIR/elements)
  --font FILE           a font for the pictures (TrueType, OpenType); may be repeated; else those of this machine
  --no-pictures         no preview.png and no certificate.pdf
  --picture FILE        the badge's picture, when the badge only links to one
  --leave-out PART      do not show evidence, results, narrative or identifiers; may be repeated
  --listed              let search engines list the page`;

const OPTIONS = {
  page: { type: 'string' }, out: { type: 'string' }, file: { type: 'string' }, script: { type: 'string' }, integrity: { type: 'string' }, 'organization-id': { type: 'string' }, mastodon: { type: 'string' }, lang: { type: 'string' },
  index: { type: 'string' }, json: { type: 'boolean' }, elements: { type: 'string' }, font: { type: 'string', multiple: true }, 'no-pictures': { type: 'boolean' }, picture: { type: 'string' }, 'leave-out': { type: 'string', multiple: true }, listed: { type: 'boolean' },
} as const;
type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

async function badgeIn(file: string, index: string | undefined, io: Io): Promise<Badge> {
  const badges = await read(file === '-' ? await io.stdin() : await readBytes(io, file), { fetch: io.fetch });
  const badge = badges[Number(index ?? 0)];
  if (!badge) throw new Misuse(`--index: ${file} holds ${badges.length}, counted from 0`);
  return badge;
}

function partsOf(names: readonly string[] = []): OptionalPart[] {
  const wrong = names.find((name) => !(OPTIONAL_PARTS as readonly string[]).includes(name));
  if (wrong !== undefined) throw new Misuse(`--leave-out: ${wrong} is none of ${OPTIONAL_PARTS.join(', ')}`);
  return names as OptionalPart[];
}

const PICTURE_TYPES: ReadonlyArray<readonly [string, RegExp]> = [['image/png', /^\u0089PNG/], ['image/jpeg', /^\u00ff\u00d8\u00ff/], ['image/webp', /^RIFF[^]{4}WEBP/], ['image/gif', /^GIF8/], ['image/svg+xml', /^\s*<(?:\?xml|svg|!--)/]];

async function pictureIn(io: Io, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const bytes = Buffer.from(await readBytes(io, path)), start = bytes.subarray(0, 64).toString('latin1');
  const type = PICTURE_TYPES.find(([, pattern]) => pattern.test(start))?.[0];
  if (!type) throw new Misuse(`${path}: neither PNG, JPEG, WebP, GIF nor SVG`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

/** The host's addresses are arguments: what is wrong with them is misuse, not a fault of the program. */
async function orMisuse<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof TypeError && /^(page|file|script|frame|picture|integrity):/.test(error.message) ? new Misuse(`--${error.message}`) : error;
  });
}

async function optionsOf(values: Values, badge: Badge, io: Io): Promise<PageOptions> {
  const page = need(values.page, '--page URL'), { script, integrity, mastodon, elements, listed } = values;
  const own = values.out !== undefined && URL.canParse(page) ? new URL(badge.jws ? 'badge.jwt' : 'badge.json', page).href : undefined;
  return {
    page, script, integrity, mastodon, elements, listed, file: values.file ?? own, organizationId: values['organization-id'], now: io.now(), messages: await loadMessages(values.lang ?? 'en'), lang: values.lang,
    leaveOut: partsOf(values['leave-out']), art: await pictureIn(io, values.picture),
  };
}

/** Only what shows and verifies: a share page issues nothing. */
const isForShowing = (source: string): boolean => !['issue.js', 'make'].includes(basename(source));

/** Puts the bundles beside the page, so that the folder works from any static host. */
async function copyElements(io: Io, out: string): Promise<void> {
  const bundles = ['../cdn/', '../../dist/cdn/'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(join(path, 'open-badge.js')));
  if (!bundles) throw new Misuse('the bundles are not built (npm run build); name theirs with --elements URL');
  const target = join(at(io, out), 'elements');
  await cp(bundles, target, { recursive: true, filter: isForShowing }).catch((error: unknown) => { throw complaint(target, error); });
}

async function writePage(badge: Badge, values: Values, options: PageOptions, io: Io): Promise<string[]> {
  const out = values.out!, draw: Draw | undefined = values['no-pictures'] ? undefined : await drawWith({ files: (values.font ?? []).map((path) => at(io, path)), system: values.font === undefined });
  const files: MadeFile[] = await sharePage(badge, { ...options, draw });
  if (draw) files.push(await sharePdf(badge, { ...options, draw }));
  await mkdir(at(io, out), { recursive: true }).catch((error: unknown) => { throw complaint(out, error); });
  for (const { name, body } of files) await writeAtomically(io, join(out, name), body);
  if (values.elements === undefined) await copyElements(io, out);
  return files.map(({ name }) => join(out, name));
}

/** JSON escapes C0 controls; the others are escaped here, so that no badge drives a terminal. */
function json({ link, linkedin, networks, webShare, embeds, files, resume, privacy, verifiers }: Share, written: readonly string[]): string {
  const line = JSON.stringify({ link, linkedin, networks, webShare, embeds, files: files.map(({ name, mediaType }) => ({ name, mediaType })), resume, privacy, verifiers, written });
  return `${line.replace(/[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function text({ link, linkedin, networks, embeds, resume, privacy, verifiers, view: { words } }: Share, written: readonly string[]): string {
  const hint = link.form === 'hosted' ? words['link-hosted'] : link.travels === 'few' ? words['link-long'] : '';
  const block = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${plain(title)}:`, ...lines.map((line) => `  ${plain(line, 40_000)}`), ''] : []);
  return [
    ...block(words['what-readers-see'], privacy.map(({ level, text: note }) => `${level === 'warn' ? '! ' : '· '}${note}`)),
    ...block(`${words['share-link']} (${link.length})`, [link.url, ...(hint ? [hint] : [])]), ...block(words['add-to-linkedin'], [linkedin]),
    ...networks.flatMap(({ name, href }) => (href ? block(name, [href]) : [])), ...embeds.flatMap(({ id, code }) => block(words[`embed-${id}`], code.trimEnd().split('\n'))),
    ...block(words['resume-line'], [resume.line]), ...block(words['other-verifiers'], verifiers.map(({ name, home, href }) => `${name}: ${href ?? home}`)), ...block('→', written),
  ].join('\n');
}

/** `open-badge share`: prints every way to share a badge, and writes its page. @returns the exit status */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv, OPTIONS);
  const [file] = exactly(positionals, 'FILE');
  need(values.page, '--page URL');
  const badge = await badgeIn(file!, values.index, io), options = await optionsOf(values, badge, io);
  const shared = await orMisuse(share(badge, options));
  const written = values.out === undefined ? [] : await orMisuse(writePage(badge, values, options, io));
  io.out((values.json ? json : text)(shared, written));
  return EXIT.valid;
}
