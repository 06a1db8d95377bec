import { defaultMechanism, type DisclosureOptions, type Mechanism, type Signer } from '../issue.js';
import { kindOfName } from './image-kind.js';
import { UsageError, type Io } from './io.js';
import { mechanismOf, readPublicKey } from './signing.js';

/** Options about what a holder may withhold, as given. */
interface Values {
  readonly mandatory?: readonly string[];
  readonly disclosable?: readonly string[];
  readonly decoys?: string;
  readonly vct?: string;
  readonly 'holder-key'?: string;
}

/** The mechanisms that each kind of file is for, the usual one first; any may be baked into an image. */
const TOKENS: Readonly<Record<string, readonly Mechanism[]>> = {
  'application/vc+jwt': ['jwt'],
  'application/vc+sd-jwt': ['sd-jwt', 'dc+sd-jwt'],
};

/**
 * Selects the mechanism by `--proof`, the name of the output and the type of key.
 * @throws Misuse when the output is of another kind than the mechanism writes
 */
export function mechanismFor(proof: string | undefined, out: string, key: Signer): Mechanism {
  const kind = kindOfName(out);
  const tokens = TOKENS[kind];
  const mechanism = mechanismOf(proof) ?? tokens?.[0] ?? defaultMechanism(key);
  if (tokens && !tokens.includes(mechanism))
    throw new UsageError(
      `${out}: .${tokens[0]} is for --proof ${tokens.join(' or ')}, not ${mechanism}`,
    );
  const isToken = Object.values(TOKENS).flat().includes(mechanism);
  if (kind === 'application/json' && isToken)
    throw new UsageError(
      `${out}: ${mechanism === 'jwt' ? 'a JWT' : 'an SD-JWT'} is not JSON: name it .${mechanism === 'jwt' ? 'jwt' : 'sd-jwt'}, or bake it into .png or .svg`,
    );
  if (mechanism === 'ecdsa-sd-2023' && kind !== 'application/json')
    throw new UsageError(
      `${out}: a base proof is for the holder alone: name it .json, and bake what open-badge derive writes`,
    );
  return mechanism;
}

const SD_JWTS: readonly Mechanism[] = ['sd-jwt', 'dc+sd-jwt'];

/** The mechanisms that each option about withholding is for. */
const OPTION_OF = {
  mandatory: ['ecdsa-sd-2023'],
  disclosable: SD_JWTS,
  decoys: SD_JWTS,
  'holder-key': SD_JWTS,
  vct: ['dc+sd-jwt'],
} as const satisfies Readonly<Partial<Record<keyof Values, readonly Mechanism[]>>>;

/**
 * Reads what the holder may withhold, and the key of the holder.
 * @throws Misuse for options of another mechanism, and for a key file that is not JSON
 */
export async function disclosureOf(
  values: Values,
  mechanism: Mechanism,
  io: Io,
): Promise<DisclosureOptions> {
  for (const [name, owners] of Object.entries<readonly Mechanism[]>(OPTION_OF))
    if (values[name as keyof typeof OPTION_OF] !== undefined && !owners.includes(mechanism))
      throw new UsageError(
        `--${name} is for --proof ${owners.join(' and ')}, not ${mechanism}`,
        true,
      );
  const { mandatory, disclosable, decoys, vct, 'holder-key': path } = values;
  if (decoys !== undefined && !/^(?:1?\d|20)$/.test(decoys))
    throw new UsageError(`--decoys: not a number from 0 to 20: ${decoys}`);
  return {
    ...(mandatory ? { mandatoryPointers: mandatory } : {}),
    ...(disclosable ? { disclosable } : {}),
    ...(vct === undefined ? {} : { vct }),
    ...(decoys === undefined ? {} : { decoys: Number(decoys) }),
    ...(path === undefined ? {} : { holderKey: await readPublicKey(io, path) }),
  };
}
