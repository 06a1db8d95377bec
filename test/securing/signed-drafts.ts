/** A key of each type, and drafts signed with it. */
import { createKey, type IssuerKey, type Signer } from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { NOW } from '../issuing/drafts.js';

export const ALGORITHMS = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const;
export const own = Object.fromEntries(
  await Promise.all(
    ALGORITHMS.map(async (algorithm) => [algorithm, await createKey({ algorithm })]),
  ),
) as Record<Signer['algorithm'], IssuerKey>;

export const judge = async (
  input: string | Uint8Array,
  options: { fetch?: typeof fetch; strict?: boolean } = {},
): Promise<Report> =>
  verify((await read(input))[0]!, { now: NOW, fetch: memoryFetch(new Map()), ...options });
