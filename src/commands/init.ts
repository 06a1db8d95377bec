import {} from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { writeNew } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { plain } from '../cli/plain-text.js';
import type { CredentialDraft } from '../issue.js';

const DEFAULT_FILE = 'draft.json';

export const spec = {
  forms: ['[FILE]'],
  args: { FILE: `file for the draft; never overwritten (default: ${DEFAULT_FILE})` },
  notes: ['Writes a draft of a badge to edit. Then: open-badge keygen, open-badge mint.'],
} as const satisfies CommandSpec;

/** Gives a draft that can be minted as it is, each value an example of what belongs there. */
function exampleDraft(file: string): CredentialDraft & { readonly '//': string } {
  return {
    '//': `Replace every value, then: open-badge mint ${file} --key key.json --image image.png --out badge.png. The recipient's e-mail address is written as a salted hash. The id of the achievement is the same for everyone who earns it; its criteria are Markdown. Optional: validUntil, evidence, results and more, see CredentialDraft in the reference.`,
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

/**
 * Runs `open-badge init`, which writes a draft to edit.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseFor(argv, spec);
  if (positionals.length > 1) throw new UsageError('one FILE at most', true);
  const file = positionals[0] ?? DEFAULT_FILE;
  await writeNew(io, file, `${JSON.stringify(exampleDraft(file), null, 2)}\n`, 0o644);
  io.err('open-badge: edit it, then: open-badge keygen, open-badge mint\n');
  io.out(`${plain(file, 4_000)}\n`);
  return EXIT.valid;
}
