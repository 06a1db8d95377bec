import type { Browser } from 'playwright-core';
export const CHROMIUM_FLAGS: string[];
/** @throws Error with advice when there is no browser */
export function chromium(): Promise<{
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}>;
/** A running headless browser; the caller closes it. */
export function launchChromium(): Promise<Browser>;
