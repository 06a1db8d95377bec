/** The part of `node:url` that our tests use. */
export const fileURLToPath = (url: string | URL): string =>
  decodeURIComponent(new URL(url).pathname);
