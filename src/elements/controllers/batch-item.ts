import type { Badge, Report } from '../../present.js';
import type { BadgeSession } from './badge-session.js';
import type { BadgeInput } from './engine.js';
import type { PresentedTogether } from './presented-together.js';

/** An element that reads and verifies a badge by itself. */
export interface BadgeElement extends HTMLElement {
  readonly badge?: Badge;
  readonly report?: Report;
  readonly src?: string;
  verify?(): Promise<Report>;
}
/**
 * One row of a batch: a badge, or a file that turned out to contain none. `element` is the page's
 * own element that shows it.
 */
export interface BatchItem {
  readonly id: number;
  readonly file: string;
  readonly session: BadgeSession;
  readonly element?: BadgeElement;
  /** Verifies the presentation that the badge came in, for all rows of its badges (V-63). */
  readonly together?: PresentedTogether;
}
/** An input to check and the name to show for it; `error` when it could not even be opened. */
export interface BatchInput extends Pick<BatchItem, 'file' | 'together'> {
  readonly input: BadgeInput;
  readonly error?: unknown;
}
