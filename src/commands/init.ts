import { existsSync } from 'node:fs';
import {} from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { at, writeNew } from '../cli/files.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { plain } from '../cli/plain-text.js';
import type { CredentialDraft } from '../issue.js';

const DEFAULT_FILE = 'draft.json';
/** Image to begin with, drawn from the draft. */
const IMAGE_FILE = 'image.svg';

export const spec = {
  forms: ['[FILE]'],
  args: { FILE: `file for the draft; never overwritten (default: ${DEFAULT_FILE})` },
  notes: [
    'Writes a draft of a badge to edit, and image.svg, a drawn image to begin with, where there is',
    'none yet. Then: open-badge keygen, open-badge mint.',
  ],
} as const satisfies CommandSpec;

/** Gives a draft that can be minted as it is, each value an example of what belongs there. */
function exampleDraft(file: string): CredentialDraft & { readonly '//': string } {
  return {
    '//': `Replace every value, then: open-badge mint ${file} --key key.json --image image.svg --out badge.svg. The image may be your own: an SVG, or a PNG with --out badge.png. The recipient's e-mail address is written as a salted hash. The id of the achievement is the same for everyone who earns it; its criteria are Markdown. Optional: validUntil, evidence, results and more, see CredentialDraft in the reference.`,
    name: 'Robotics',
    issuer: {
      name: 'Example College',
      url: 'https://college.example/',
      email: 'badges@college.example',
    },
    recipient: { email: 'ada@mail.example' },
    achievement: {
      id: 'https://college.example/robotics',
      name: 'Robotics',
      description: 'Built a robot that follows a line.',
      criteria: 'The robot finishes the course *by itself*.',
      achievementType: 'Course',
      tags: ['robotics', 'programming'],
    },
  };
}

/** Draws an image from the texts of the draft, unless there is a file of that name. */
async function drawImage(io: Io, { name, issuer }: CredentialDraft): Promise<void> {
  if (existsSync(at(io, IMAGE_FILE))) return;
  const { drawBadgeImage } = await import('../issue.js');
  const image = drawBadgeImage({ title: name!, issuer: issuer.name as string });
  await writeNew(io, IMAGE_FILE, decodeUtf8(image)!, 0o644);
}

/**
 * Runs `open-badge init`, which writes a draft to edit, and an image.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseFor(argv, spec);
  if (positionals.length > 1) throw new UsageError('one FILE at most', true);
  const file = positionals[0] ?? DEFAULT_FILE;
  const draft = exampleDraft(file);
  await writeNew(io, file, `${JSON.stringify(draft, null, 2)}\n`, 0o644);
  await drawImage(io, draft);
  io.err(
    `open-badge: edit it, and put your own image in place of ${IMAGE_FILE}; then: open-badge keygen, open-badge mint\n`,
  );
  io.out(`${plain(file, 4_000)}\n`);
  return EXIT.valid;
}
