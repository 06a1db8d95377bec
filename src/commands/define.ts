import { awards } from '../batch.js';
import { badgeImage, defineBadge, lint, type LintFinding } from '../issue.js';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { templateIn } from '../cli/draft-file.js';
import { exists, readText, writeAtomically, writeNew } from '../cli/files.js';
import { assertSuits } from '../cli/image-kind.js';
import { EXIT, Refusal, UsageError, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { lintLines } from '../cli/lint-text.js';
import { jsonText, plain } from '../cli/plain-text.js';
import { withKeptStore } from '../cli/store.js';

export const spec = {
  forms: ['TEMPLATE --out FILE [--image FILE] [--overwrite] [--json]'],
  args: {
    TEMPLATE:
      'JSON or YAML with the fields of a draft: achievement, and issuer if you like. Its image is a URL, a data: URI, {file: robot.png}, or {draw: {colour: "#0f4a52", shape: shield}} for one that is drawn from title and issuer',
  },
  options: {
    out: {
      value: 'FILE',
      about:
        'the definition (OB 3.0 Achievement), to publish at its id and to use as achievement of drafts',
    },
    image: { value: 'FILE', about: 'also write its image, .png or .svg, to bake badges into' },
    overwrite: {
      about:
        'replace FILE and its image: only before the first badge for it; after that, define a new version under a new id',
    },
    store: {
      value: 'STORE',
      about:
        'store of open-badge batch: refuse to replace a definition for which it has badges, unless it is the same',
    },
    json: { about: 'print id, files and findings as JSON' },
  },
  notes: ['Prints the id, and weaknesses on stderr.'],
} as const satisfies CommandSpec;

/** Takes the image out of a definition, for a file of its own. */
function imageFor(definition: Parameters<typeof badgeImage>[0], path: string): Uint8Array {
  const image = badgeImage({ credentialSubject: { achievement: definition } });
  if (!image)
    throw new UsageError(`--image: the template has no image as file, drawing or data: URI`);
  assertSuits(image, path);
  return image;
}

/**
 * Refuses to change the definition of badges that were awarded: they would name what their holders
 * did not do.
 */
async function assertNotAwarded(io: Io, where: string, out: string, text: string): Promise<void> {
  if ((await exists(io, out)) && (await readText(io, out)) === text) return;
  const { id } = JSON.parse(text) as { readonly id: string };
  await withKeptStore(io, where, async (store) => {
    for await (const _ of awards(store, { achievement: id }))
      throw new Refusal(
        `${plain(id, 4_000)}: badges were awarded for it, and its definition stays as it is; define a new version under a new id`,
        EXIT.notValid,
      );
  });
}

const worthSaying = ({ level }: LintFinding): boolean => level !== 'if-available';

/**
 * Runs `open-badge define`, which makes the definition of an achievement from a template.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path] = exactly(positionals, 'TEMPLATE');
  const out = need(values.out, '--out FILE');
  if ([path, values.image].includes(out))
    throw new UsageError(`${out}: --out would overwrite another file of this command`);
  for (const file of [out, values.image]) await assertFree(io, file, values.overwrite);
  const template = await templateIn(io, path!, await readText(io, path!));
  const definition = await defineBadge(template);
  const image = values.image === undefined ? undefined : imageFor(definition, values.image);
  const findings = (await lint(definition)).filter(worthSaying);
  const text = `${JSON.stringify(definition, null, 2)}\n`;
  if (values.store !== undefined) await assertNotAwarded(io, values.store, out, text);
  if (values.overwrite) await writeAtomically(io, out, text);
  else await writeNew(io, out, text, 0o644);
  if (image) await writeAtomically(io, values.image!, image);
  const { id } = definition;
  if (values.json) io.out(jsonText({ id, definition: out, image: values.image ?? null, findings }));
  else {
    io.err(lintLines(findings));
    io.out(`${plain(id, 4_000)}\n`);
  }
  return EXIT.valid;
}
