/**
 * Of a sample of thousands of inputs, a page tries one in this many. All of them are tried in Node;
 * a page shows that they end there too.
 */
export const PAGE_SHARE = typeof document === 'undefined' ? 1 : 4;
