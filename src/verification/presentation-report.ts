import type { Badge } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { failed } from '../presentations/failed.js';
import { presentationFinding } from '../presentations/presentation-finding.js';
import { proveHolder } from '../presentations/verify-presentation.js';
import { readWith } from '../reading/read-with.js';
import type { Finding, Report, Verdict } from '../report/finding.js';
import type { CheckContext, PresentationClaim } from './contract.js';
import type { VerifyOptions } from './options.js';

/**
 * Options of `verifyPresentation`: those of `verify`, and what the presentation must have been made
 * for.
 */
export interface PresentationOptions extends Omit<
  VerifyOptions,
  'presentation' | 'previous' | 'only'
> {
  /**
   * The challenge that you chose for this presentation and use once: `challenge` of a proof, `nonce`
   * of a token or a key binding. Without it a copied presentation is not noticed.
   */
  readonly challenge?: string;
  /** Your own name: `domain` of a proof, `aud` of a token. Always together with `challenge`. */
  readonly domain?: string;
}

/** A badge in a presentation, with a report of its own. */
export interface PresentedBadge {
  readonly badge: Badge;
  readonly report: Report;
}

/**
 * Result of verifying a presentation. Its verdict is about the presentation alone; each badge in it
 * has its own, since anyone can put a copy of a valid badge into a presentation.
 */
export interface PresentationReport {
  /**
   * `valid`: signed by the holder, for the challenge and domain where these were given. `invalid`:
   * altered, expired, unsigned, or made for another challenge or domain. Otherwise it is undecided.
   */
  readonly verdict: Extract<Verdict, 'valid' | 'invalid' | 'indeterminate' | 'unsupported'>;
  /** DID whose key signed; none for a key binding, where it is the key in the SD-JWT. */
  readonly holder?: string;
  /** True if it was made for a challenge of yours; without one it may be a copy. */
  readonly isFresh: boolean;
  /** Findings on the presentation, all of the check `presentation`. */
  readonly findings: readonly Finding[];
  /** The badges in it; `recipient` of a report is `match` where the badge is the holder's. */
  readonly badges: readonly PresentedBadge[];
  /** ISO time of the verification. */
  readonly checkedAt: string;
}

/** The parts of the engine that the verification of a presentation needs. */
export interface PresentationEngine {
  readonly context: CheckContext;
  verify(badge: Badge, options: VerifyOptions): Promise<Report>;
}

/**
 * Gives the challenge and domain.
 *
 * @throws TypeError for one without the other: a presentation for another verifier could be relayed
 */
export function claimIn({
  challenge,
  domain,
}: PresentationOptions): Omit<PresentationClaim, 'text'> | undefined {
  if (challenge === undefined && domain === undefined) return undefined;
  if (typeof challenge !== 'string' || typeof domain !== 'string' || !challenge || !domain)
    throw new TypeError('options: expected both challenge and domain, or neither');
  return { challenge, domain };
}

/** Verifies a presentation and each badge in it with a given engine. */
export async function reportPresentation(
  input: string | Uint8Array | object,
  { challenge, domain, ...options }: PresentationOptions,
  { context, verify }: PresentationEngine,
): Promise<PresentationReport> {
  const claim = claimIn({ challenge, domain });
  const text = textOf(input);
  const read = await badgesIn(text, context);
  const badges: PresentedBadge[] = [];
  for (const badge of read) {
    const presentation = claim && { ...claim, text: presentedTo(badge, text) };
    const report = await verify(badge, { ...options, ...(presentation ? { presentation } : {}) });
    badges.push({ badge: report.badge ?? badge, report });
  }
  const answer = await answerOf(text, claim, badges, context);
  const found = demanded(presentationFinding(answer), claim !== undefined);
  const holder = found.outcome === 'pass' ? found.params?.['id'] : undefined;
  return {
    verdict: verdictOf(found),
    ...(typeof holder === 'string' ? { holder } : {}),
    isFresh: claim !== undefined && found.outcome === 'pass',
    findings: [found],
    badges: badges.filter(({ badge }) => badge.kind !== 'presentation'),
    checkedAt: context.now.toISOString(),
  };
}

function textOf(input: string | Uint8Array | object): string {
  if (typeof input === 'string') return input.trim();
  if (input instanceof Uint8Array) return (decodeUtf8(input) ?? '').trim();
  return JSON.stringify(input);
}

/** Reads the badges; a presentation whose content is no badge is still a presentation. */
async function badgesIn(text: string, { net, signal }: CheckContext): Promise<readonly Badge[]> {
  // a text that is a URL is not a presentation, and is not requested
  if (!/^(?:\{|[\w-]+\.[\w-]*\.)/.test(text)) return [];
  try {
    return await readWith(text, net, { signal });
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return [];
  }
}

/** Gives the text that the holder signed: the presentation inside an envelope, or the whole input. */
const presentedTo = ({ found, securing, raw }: Badge, text: string): string =>
  securing === 'sd-jwt' && !found.presentations ? raw : (found.presentations?.[0] ?? text);

/** Verifies the act of presenting: by the proof of the presentation, or by a key binding. */
async function answerOf(
  text: string,
  claim: Omit<PresentationClaim, 'text'> | undefined,
  badges: readonly PresentedBadge[],
  context: CheckContext,
): Promise<Finding> {
  const [first] = badges;
  if (first && isBound(first.badge)) return bindingOf(first.report);
  const [signed = text, ...others] = new Set(badges.map(({ badge }) => presentedTo(badge, text)));
  // several presentations in one input: no verdict on one of them would be about all badges
  if (others.length > 0) return failed('not-a-presentation', 'fail');
  const expected = claim ? { challenge: claim.challenge, domains: [claim.domain] } : {};
  return proveHolder(signed, expected, context);
}

const isBound = ({ securing, found }: Badge): boolean =>
  securing === 'sd-jwt' && !found.presentations;

/** Gives what the report of an SD-JWT tells of its key binding. */
function bindingOf({ findings }: Report): Finding {
  const own = findings.find(({ code }) => code.startsWith('recipient-control-'));
  const other = findings.find(({ check }) => check === 'presentation');
  if (own) return own;
  if (other?.outcome === 'pass') return { ...other, code: 'recipient-control-proven' };
  return other ? { ...other, code: 'recipient-control-failed' } : failed('no-key-binding');
}

/** Rejects a presentation without any signature where one for a challenge was demanded. */
const demanded = (found: Finding, hasClaim: boolean): Finding =>
  hasClaim && found.code === 'presentation-unsigned' ? { ...found, outcome: 'fail' } : found;

const VERDICTS = { pass: 'valid', fail: 'invalid', unsupported: 'unsupported' } as const;

const verdictOf = ({ outcome }: Finding): PresentationReport['verdict'] =>
  VERDICTS[outcome as keyof typeof VERDICTS] ?? 'indeterminate';
