import type { Badge } from '../badge/contract.js';
import { finding, type Check, type CheckContext } from './checks/index.js';
import { isCode, type FindingCode } from '../report/codes.js';
import type { CheckId, Finding } from '../report/finding.js';

/** Context of a custom check. It is separate from the engine's internals, which may change. */
export interface CustomContext {
  /** The clock of the verification. */
  readonly now: Date;
  readonly signal?: AbortSignal;
  /**
   * Fetches under the policy, the limits and the deadline of the verification; the report names the request.
   * Rejects with a `TypeError` where there is no answer.
   */
  readonly fetch: (url: string | URL, options?: { readonly accept?: string }) => Promise<Response>;
}

/** Finding of a custom check. */
export interface CustomFinding extends Omit<
  Finding,
  'check' | 'code' | 'evidence' | 'ms' | 'about'
> {
  /** Name of your own; the sentence in the report is the parameter `message`. */
  readonly code: FindingCode;
  /**
   * The question that the finding answers, if it is one of the engine's: a `fail` of `structure`
   * makes a badge invalid. Default `custom`.
   */
  readonly check?: CheckId;
  readonly evidence?: Finding['evidence'];
}

/**
 * Check of your own, run after those of the engine.
 *
 * @example
 * import { verify, type CustomCheck } from 'open-badge-elements/verify';
 * const named: CustomCheck = {
 *   id: 'named',
 *   run: async ({ credential }) =>
 *     credential.name
 *       ? []
 *       : [{ outcome: 'warn', code: 'no-name', params: { message: 'The badge has no name' } }],
 * };
 * const report = await verify(badge, { checks: [named] });
 */
export interface CustomCheck {
  readonly id: string;
  run(badge: Badge, context: CustomContext): Promise<readonly CustomFinding[]>;
}

const contextOf = ({ now, signal, net }: CheckContext): CustomContext => ({
  now,
  ...(signal ? { signal } : {}),
  fetch: async (url, { accept = '*/*' } = {}) => {
    const answer = await net.get(String(url), { accept });
    if (answer.ok)
      return new Response(answer.bytes as Uint8Array<ArrayBuffer>, {
        status: answer.status,
        headers: { 'content-type': answer.contentType },
      });
    if (answer.status !== undefined) return new Response(null, { status: answer.status });
    throw new TypeError(`no answer from ${answer.url}: ${answer.reason}`);
  },
});

/**
 * Assigns a custom `pass` to `custom`, so that it answers none of the engine's questions: a custom
 * check may prevent a positive verdict, never cause one.
 */
function guarded({ check = 'custom', ...found }: CustomFinding): Finding {
  if (found.outcome !== 'pass') return { ...found, check };
  return { ...found, check: 'custom', code: isCode(found.code) ? 'custom' : found.code };
}

/**
 * Turns a custom check into a check of the engine; one that throws becomes a finding about itself.
 */
export const customCheck = (custom: CustomCheck): Check => ({
  id: 'custom',
  async run(badge, context) {
    try {
      return (await custom.run(badge, contextOf(context))).map(guarded);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return [finding('unknown', 'check-crashed', { params: { detail } })];
    }
  },
});
