import {
  controllerAddress,
  controllerDocument,
  createKey,
  encryptKeyFile,
  type IssuerKey,
} from '../issue.js';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { writeNew } from '../cli/files.js';
import { plain } from '../cli/plain-text.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { passphraseFor, readKey } from '../cli/signing.js';

export const spec = {
  forms: ['--out KEYFILE [--algorithm NAME] [--controller ID] [--document FILE] [--encrypt]'],
  options: {
    out: { value: 'KEYFILE', about: 'file for the key; never overwritten, readable only by you' },
    algorithm: { value: 'NAME', about: 'Ed25519 (default), P-256, P-384 or RSA' },
    from: {
      value: 'FILE',
      about: 'an existing private key instead of a new one: JWK, PEM (PKCS #8) or key file',
    },
    controller: {
      value: 'ID',
      about:
        'issuer id, such as did:web:college.example (default: the did:key of the key; for RSA its did:jwk)',
    },
    encrypt: {
      about:
        'encrypt KEYFILE with a passphrase, which you type, or give in OPEN_BADGE_PASSPHRASE or on the file descriptor whose number is in OPEN_BADGE_PASSPHRASE_FD; every command with --key asks for it, or takes it from there',
    },
    document: {
      value: 'FILE',
      about: 'also write the document to publish for such an issuer (for did:web its did.json)',
    },
  },
  notes: ['Prints the issuer id. Anyone with KEYFILE can sign as this issuer.'],
} as const satisfies CommandSpec;

const ALGORITHMS = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const;

function algorithmOf(name: string): (typeof ALGORITHMS)[number] {
  const found = ALGORITHMS.find((one) => one === name);
  if (!found) throw new UsageError(`--algorithm: ${ALGORITHMS.join(', ')}; not ${name}`);
  return found;
}

type Values = Given<typeof spec>['values'];

/** Makes a key, or takes that of `--from`. */
async function keyFor(io: Io, { from, algorithm, controller }: Values): Promise<IssuerKey> {
  if (from === undefined)
    return createKey({
      algorithm: algorithmOf(algorithm ?? 'Ed25519'),
      controller,
      extractable: true,
    });
  if (algorithm !== undefined)
    throw new UsageError('--algorithm is for a new key; --from names an existing one', true);
  return readKey(io, from, { controller, extractable: true });
}

/** Writes the key as text, encrypted where that is wanted. */
async function fileOf(io: Io, key: IssuerKey, { encrypt, out }: Values): Promise<string> {
  const file = await key.export();
  if (!encrypt) return JSON.stringify(file, null, 2);
  return encryptKeyFile(file, await passphraseFor(io, `New passphrase of ${out}:`, true));
}

/**
 * Runs `open-badge keygen`, which writes a key pair to a file (mode 0600).
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  exactly(positionals);
  const out = need(values.out, '--out KEYFILE');
  const key = await keyFor(io, values);
  await writeNew(io, out, `${await fileOf(io, key, values)}\n`, 0o600);
  if (values.document !== undefined)
    await writeNew(
      io,
      values.document,
      `${JSON.stringify(controllerDocument(key), null, 2)}\n`,
      0o644,
    );
  const url = controllerAddress(key.controller);
  if (url)
    io.err(
      `open-badge: publish ${values.document ?? 'the document (--document FILE)'} at ${url}\n`,
    );
  else if (values.controller === undefined)
    io.err(
      'open-badge: readers will see “issuer not identified”, since this id is only a key; --controller did:web:YOUR.DOMAIN makes your domain the issuer\n',
    );
  io.out(`${plain(key.controller, 4_000)}\n`);
  return EXIT.valid;
}
