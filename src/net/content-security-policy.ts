/** Time within which a platform reports a request that it has blocked, in milliseconds. */
const REPORTED_WITHIN = 50;
const EVENT = 'securitypolicyviolation';

/** The members of a `SecurityPolicyViolationEvent` that are read (CSP 3 §5.1). */
interface Violation {
  readonly blockedURI: string;
  readonly effectiveDirective: string;
  readonly disposition: string;
}

/** Watches for one request that the Content Security Policy of the page or worker blocks. */
export interface PolicyWatch {
  /** Tells whether the request was blocked; waits for the report, which may follow the failure. */
  isBlocked(): Promise<boolean>;
  /** Ends the watch. */
  stop(): void;
}

/**
 * Gives the global scope if it reports violations of its Content Security Policy: that of a page,
 * where the events of the document arrive too, or of a worker.
 */
export const policyScope = (): EventTarget | undefined =>
  'SecurityPolicyViolationEvent' in globalThis ? (globalThis as unknown as EventTarget) : undefined;

/**
 * Tells whether a violation is that of a request to this URL. A policy that only reports blocks
 * nothing; some browsers name only the origin.
 */
function isOf(url: string, { blockedURI, effectiveDirective, disposition }: Violation): boolean {
  if (effectiveDirective !== 'connect-src' || disposition === 'report') return false;
  const blocked = blockedURI.replace(/\/$/, '');
  const { href, origin } = new URL(url);
  return [href.split('#', 1)[0]!.replace(/\/$/, ''), origin].includes(blocked);
}

/**
 * Watches for the report that a request is blocked by the Content Security Policy of its own page:
 * `fetch` itself does not tell this apart from a site that is down.
 *
 * @param url absolute URL that is requested
 * @param scope where violations are reported; `undefined` where there is no such policy
 */
export function watchPolicy(url: string, scope: EventTarget | undefined): PolicyWatch {
  if (!scope) return { isBlocked: async () => false, stop: () => undefined };
  let isBlocked = false,
    heard = (): void => undefined;
  const report = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const onViolation = (event: unknown): void => {
    if (!isOf(url, event as Violation)) return;
    isBlocked = true;
    heard();
  };
  scope.addEventListener(EVENT, onViolation);
  return {
    isBlocked: async () => {
      if (!isBlocked) await Promise.race([report, later(REPORTED_WITHIN)]);
      return isBlocked;
    },
    stop: () => scope.removeEventListener(EVENT, onViolation),
  };
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
