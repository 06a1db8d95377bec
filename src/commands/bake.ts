import { bakeInto } from '../issue.js';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { readBytes, readText, writeAtomically } from '../cli/files.js';
import { EXIT, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { assertSuits } from '../cli/image-kind.js';

export const spec = {
  forms: ['CREDENTIAL IMAGE --out FILE [--overwrite]'],
  args: {
    CREDENTIAL: 'a signed badge: JSON or compact JWS, baked byte for byte',
    IMAGE: 'PNG or SVG',
  },
  options: {
    overwrite: {
      about: 'replace FILE if it exists, and a badge that is already in IMAGE (default: refuse)',
    },
    out: { value: 'FILE', about: 'the baked image, of the same kind as IMAGE' },
  },
} as const satisfies CommandSpec;

/**
 * Runs `open-badge bake`, which bakes a signed badge into an image.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [credential, image] = exactly(positionals, 'CREDENTIAL', 'IMAGE');
  const out = need(values.out, '--out FILE');
  await assertFree(io, out, values.overwrite);
  const picture = await readBytes(io, image!);
  assertSuits(picture, out);
  const baked = await bakeInto(picture, (await readText(io, credential!)).trim(), {
    overwrite: values.overwrite,
  });
  await writeAtomically(io, out, baked);
  return EXIT.valid;
}
