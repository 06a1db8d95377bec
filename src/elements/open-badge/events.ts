import type { Badge, Report } from '../../present.js';

/**
 * States that a style sheet can select with `:state(…)`, besides one for each verdict. Two replace
 * `valid`: `signed` where the issuer is not identified, `noted` where the badge is another person's,
 * its holder did not prove control, or a badge in the record is not valid.
 */
export type OpenBadgeState = 'empty' | 'reading' | 'read' | 'checking' | 'checked' | 'failed';

const everywhere = { bubbles: true, composed: true } as const;

/** `open-badge-read`: a badge was read and is shown; nothing is verified yet. */
export class OpenBadgeReadEvent extends CustomEvent<{
  readonly badge: Badge;
  readonly badges: readonly Badge[];
}> {
  constructor(badge: Badge, badges: readonly Badge[]) {
    super('open-badge-read', { ...everywhere, detail: { badge, badges } });
  }
}

/** `open-badge-verified`: a badge has a verdict. */
export class OpenBadgeVerifiedEvent extends CustomEvent<{
  readonly badge: Badge;
  readonly report: Report;
}> {
  constructor(badge: Badge, report: Report) {
    super('open-badge-verified', { ...everywhere, detail: { badge, report } });
  }
}

/** `open-badge-error`: nothing could be read, or a setting is invalid. */
export class OpenBadgeErrorEvent extends CustomEvent<{ readonly error: unknown }> {
  constructor(error: unknown) {
    super('open-badge-error', { ...everywhere, detail: { error } });
  }
}

/** Dispatches the result of a badge: a verdict, or an error. */
export function dispatchResult(
  element: EventTarget,
  { badge, report, error }: { badge?: Badge; report?: Report; error?: unknown },
): void {
  if (badge && report) element.dispatchEvent(new OpenBadgeVerifiedEvent(badge, report));
  else if (error !== undefined) element.dispatchEvent(new OpenBadgeErrorEvent(error));
}

declare global {
  interface HTMLElementEventMap {
    'open-badge-read': OpenBadgeReadEvent;
    'open-badge-verified': OpenBadgeVerifiedEvent;
    'open-badge-error': OpenBadgeErrorEvent;
  }
}
