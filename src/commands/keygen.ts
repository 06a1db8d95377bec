import { controllerAddress, controllerDocument, createKey } from '../issue.js';
import { exactly, need, parse } from '../cli/args.js';
import { writeNew } from '../cli/files.js';
import { plain } from '../cli/plain-text.js';
import { EXIT, type Io } from '../cli/io.js';

export const usage = `Usage: open-badge keygen --out KEYFILE [--controller ID] [--document FILE]
  --out KEYFILE    where the new key goes; never overwritten, readable by you only
  --controller ID  issuer id, such as did:web:college.example (default: the did:key of the key)
  --document FILE  also write the document to publish for such an issuer (for did:web its did.json)
Prints the issuer id. Whoever has KEYFILE can sign as this issuer.`;

const OPTIONS = {
  out: { type: 'string' },
  controller: { type: 'string' },
  document: { type: 'string' },
} as const;

/**
 * Runs `open-badge keygen`, which writes a new Ed25519 key pair to a file (mode 0600).
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv, OPTIONS);
  exactly(positionals);
  const out = need(values.out, '--out KEYFILE');
  const key = await createKey({ extractable: true, controller: values.controller });
  await writeNew(io, out, `${JSON.stringify(await key.export(), null, 2)}\n`, 0o600);
  if (values.document !== undefined)
    await writeNew(
      io,
      values.document,
      `${JSON.stringify(controllerDocument(key), null, 2)}\n`,
      0o644,
    );
  const address = controllerAddress(key.controller);
  if (address)
    io.err(
      `open-badge: publish ${values.document ?? 'the document (--document FILE)'} at ${address}\n`,
    );
  io.out(`${plain(key.controller, 4_000)}\n`);
  return EXIT.valid;
}
