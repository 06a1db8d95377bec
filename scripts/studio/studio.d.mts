import type { BrowserContext, Page } from 'playwright-core';
import type { Story } from './bundle.mjs';
import type { Variant } from './variants.mjs';

export interface Studio {
  readonly stories: readonly Story[];
  readonly context: BrowserContext;
  /** Shows a story in a page of its own; `faults` grows while it is open. */
  show(story: Story): Promise<{ readonly page: Page; readonly faults: readonly string[] }>;
  close(): Promise<void>;
}
/** Opens the studio; the caller closes it with `close()`. */
export function openStudio(): Promise<Studio>;
/** Applies a variant to a page that shows a story. */
export function applyVariant(page: Page, story: Story, variant: Variant): Promise<void>;
/** Takes a screenshot of the whole stage, as PNG. */
export function screenshot(page: Page): Promise<Buffer>;
