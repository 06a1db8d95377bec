import { loadMessages } from '../locales/index.js';
import { read, type Badge } from '../read.js';
import {
  OPTIONAL_PARTS,
  share,
  sharePage,
  sharePdf,
  shareWall,
  type Draw,
  type MadeFile,
  type OptionalPart,
  type PageOptions,
  type Share,
} from '../share.js';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { drawWith } from '../cli/resvg.js';
import { at, readBytes } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { isLoopback, tellLoopback } from '../cli/loopback.js';
import { jsonText, plain } from '../cli/plain-text.js';
import { bundledScript, copyElements, imageIn, writeFiles } from '../cli/share-files.js';
import { isUrl } from '../json/url.js';

export const spec = {
  forms: ['FILE|- --page URL [options]', 'FILE... --page URL/ --out DIR [options]'],
  options: {
    page: {
      value: 'URL',
      about:
        'where the badge will be shown: a page that opens links, or (with a slash at the end) the folder of a share page',
    },
    out: { value: 'DIR', about: 'write the share page into DIR, to be put at --page' },
    overwrite: { about: 'with --out: replace files of DIR that differ (default: refuse)' },
    file: { value: 'URL', about: "where the badge's own file is (with --out: beside the page)" },
    script: {
      value: 'URL',
      about: 'the bundle that embed codes name (with --out: that beside the page)',
    },
    integrity: { value: 'DIGEST', about: 'its digest for embed codes, sha384-…' },
    'organization-id': { value: 'N', about: "the issuer's number at LinkedIn" },
    mastodon: { value: 'SERVER', about: 'your Mastodon server' },
    lang: { value: 'TAG', about: 'language of the texts' },
    index: { value: 'N', about: 'which badge of a file with several (default 0)' },
    wall: { about: 'a collection of all the badges in the files' },
    title: { value: 'TEXT', about: 'title of the collection' },
    json: { about: 'one JSON object instead of text' },
    elements: {
      value: 'URL',
      about: 'with --out: where the bundles are (default: copied into DIR/elements)',
    },
    font: {
      value: 'FILE',
      about:
        'with --out: a font for the images, TrueType or OpenType (default: those of this machine)',
      several: true,
    },
    'no-pictures': { about: 'with --out: no preview.png and no certificate.pdf' },
    image: {
      value: 'FILE',
      about: "with --out: the badge's image, for a badge that only links to one",
    },
    'leave-out': {
      value: 'PART',
      about: 'with --out: do not show a part',
      choices: OPTIONAL_PARTS,
      several: true,
    },
    listed: { about: 'with --out: let search engines list the page' },
    'allow-loopback': {
      about:
        'with --out: the page verifies a badge whose issuer is on the same machine as the reader (demo and tests)',
    },
    'own-only': { about: 'with --out: the page shows only this badge, and opens none from a link' },
    picture: { value: 'FILE', about: 'the former name of --image', deprecated: true },
  },
  notes: [
    'Prints a link that contains the badge, the LinkedIn link, links to networks, and embed codes. Nothing is sent or opened.',
    'With several files, or --wall, writes the page of a collection, and in folders inside it the pages of its badges.',
  ],
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

const badgesIn = async (file: string, io: Io): Promise<Badge[]> =>
  read(file === '-' ? await io.stdin() : await readBytes(io, file), { fetch: io.fetch });

async function badgeIn(file: string, index: string | undefined, io: Io): Promise<Badge> {
  const badges = await badgesIn(file, io),
    badge = badges[Number(index ?? 0)];
  if (!badge) throw new UsageError(`--index: ${file} contains ${badges.length}, counted from 0`);
  return badge;
}

function partsOf(names: readonly string[] = []): OptionalPart[] {
  const wrong = names.find((name) => !(OPTIONAL_PARTS as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new UsageError(`--leave-out: ${wrong} is none of ${OPTIONAL_PARTS.join(', ')}`);
  return names as OptionalPart[];
}

/**
 * Reports errors about the host's URLs as misuse: they are arguments, so it is not a fault of the
 * program.
 */
async function orUsageError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof TypeError &&
      /^(page|file|script|frame|image|integrity):/.test(error.message)
      ? new UsageError(`--${error.message}`)
      : error;
  });
}

async function optionsOf(values: Values, badge: Badge | undefined, io: Io): Promise<PageOptions> {
  const page = need(values.page, '--page URL'),
    { script, integrity, mastodon, elements, listed } = values;
  const own =
    badge && values.out !== undefined && isUrl(page)
      ? new URL(badge.jws ? 'badge.jwt' : 'badge.json', page).href
      : undefined;
  const beside =
    own && script === undefined && elements === undefined
      ? await bundledScript(page)
      : { script, integrity };
  return {
    page,
    ...beside,
    mastodon,
    elements,
    listed,
    ownOnly: values['own-only'],
    allowLoopback: values['allow-loopback'],
    file: values.file ?? own,
    organizationId: values['organization-id'],
    now: io.now(),
    messages: await loadMessages(values.lang ?? 'en'),
    lang: values.lang,
    leaveOut: partsOf(values['leave-out']),
    art: await imageIn(io, values.image ?? values.picture),
    hasPreview: !values['no-pictures'],
  };
}

const drawFor = (values: Values, io: Io): Promise<Draw> | undefined =>
  values['no-pictures']
    ? undefined
    : drawWith({
        files: (values.font ?? []).map((path) => at(io, path)),
        system: values.font === undefined,
      });

async function writePage(
  badge: Badge,
  values: Values,
  options: PageOptions,
  io: Io,
): Promise<string[]> {
  const draw = await drawFor(values, io),
    files: MadeFile[] = await sharePage(badge, { ...options, draw });
  if (draw) files.push(await sharePdf(badge, { ...options, draw }));
  const written = await writeFiles(io, values.out!, files, values.overwrite);
  if (values.elements === undefined) await copyElements(io, values.out!);
  return written;
}

/** Writes a certificate beside each badge's page. */
async function certificates(
  badges: readonly Badge[],
  files: readonly MadeFile[],
  options: PageOptions,
  draw: Draw,
): Promise<MadeFile[]> {
  const folders = files
    .filter(({ name }) => name.endsWith('/index.html'))
    .map(({ name }) => name.slice(0, -'index.html'.length));
  return Promise.all(
    badges.map(async (badge, index) => {
      const { name, ...made } = await sharePdf(badge, {
        ...options,
        page: `${options.page}${folders[index]!}`,
        draw,
      });
      return { ...made, name: `${folders[index]!}${name}` };
    }),
  );
}

/**
 * Writes the pages of a collection. They have URLs only once they are hosted: without a folder
 * there is nothing to print.
 */
async function runWall(files: readonly string[], values: Values, io: Io): Promise<number> {
  const out = need(values.out, '--out DIR'),
    badges = (await Promise.all(files.map((file) => badgesIn(file, io)))).flat();
  const options = await optionsOf(values, undefined, io),
    draw = await drawFor(values, io);
  const made = await orUsageError(
    shareWall(badges, {
      ...options,
      draw,
      ...(values.title === undefined ? {} : { title: values.title }),
    }),
  );
  const papers = draw ? await certificates(badges, made, options, draw) : [];
  const written = await writeFiles(io, out, [...made, ...papers], values.overwrite);
  if (values.elements === undefined) await copyElements(io, out);
  io.out(
    values.json
      ? jsonText({ page: options.page, badges: badges.length, written })
      : written.map((path) => `${plain(path, 4_000)}\n`).join(''),
  );
  return EXIT.valid;
}

function json(
  { link, qr, linkedin, networks, webShare, embeds, files, resume, privacy, verifiers }: Share,
  written: readonly string[],
): string {
  return jsonText({
    link,
    qr,
    linkedin,
    networks,
    webShare,
    embeds,
    files: files.map(({ name, mediaType }) => ({ name, mediaType })),
    resume,
    privacy,
    verifiers,
    written,
  });
}

function text(
  { link, linkedin, networks, embeds, resume, privacy, verifiers, view: { words } }: Share,
  written: readonly string[],
): string {
  const hint =
    link.form === 'hosted'
      ? words['link-hosted']
      : link.travels === 'few'
        ? words['link-long']
        : '';
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0
      ? [`${plain(title)}:`, ...lines.map((line) => `  ${plain(line, 40_000)}`), '']
      : [];
  return [
    ...block(
      words['what-readers-see'],
      privacy.map(({ level, text: note }) => `${level === 'warn' ? '! ' : '· '}${note}`),
    ),
    ...block(`${words['share-link']} (${link.length})`, [link.url, ...(hint ? [hint] : [])]),
    ...block(words['add-to-linkedin'], [linkedin]),
    ...networks.flatMap(({ name, href }) => (href ? block(name, [href]) : [])),
    ...embeds.flatMap(({ id, code }) => block(words[`embed-${id}`], code.trimEnd().split('\n'))),
    ...block(words['resume-line'], [resume.line]),
    ...block(
      words['other-verifiers'],
      verifiers.map(({ name, home, href }) => `${name}: ${href ?? home}`),
    ),
    ...block('→', written),
  ].join('\n');
}

/**
 * Runs `open-badge share`, which prints every way to share a badge, and writes its page.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  need(values.page, '--page URL');
  if (values.out !== undefined && !values['allow-loopback'] && isLoopback(values.page))
    tellLoopback(io);
  if (values.wall || positionals.length > 1)
    return runWall(positionals.length > 0 ? positionals : exactly(positionals, 'FILE'), values, io);
  const [file] = exactly(positionals, 'FILE');
  const badge = await badgeIn(file!, values.index, io),
    options = await optionsOf(values, badge, io);
  const shared = await orUsageError(share(badge, options));
  const written =
    values.out === undefined ? [] : await orUsageError(writePage(badge, values, options, io));
  io.out((values.json ? json : text)(shared, written));
  return EXIT.valid;
}
