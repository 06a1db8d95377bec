import type { BrowserContext, Page } from 'playwright-core';
import type { Story } from './bundle.mjs';
import type { Variant } from './variants.mjs';

export interface Studio {
  readonly stories: readonly Story[];
  readonly context: BrowserContext;
  /** A page of its own that shows a story; `faults` grows while it lives. */
  show(story: Story): Promise<{ readonly page: Page; readonly faults: readonly string[] }>;
  close(): Promise<void>;
}
/** Opens the studio; `close()` it. */
export function openStudio(): Promise<Studio>;
/** Puts a page that shows a story into the light of a variant. */
export function light(page: Page, story: Story, variant: Variant): Promise<void>;
/** What is on the stage, all of it, as PNG. */
export function photograph(page: Page): Promise<Buffer>;
