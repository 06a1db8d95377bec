import type { Story } from './bundle.mjs';
import type { Variant } from './variants.mjs';

export const CHOSEN_IDS: readonly string[];
export function keptOf(
  story: Story,
  options?: { readonly chosen?: boolean },
): Array<{ readonly variant: Variant; readonly by: number }>;
