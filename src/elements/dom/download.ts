/** Time that the object URL of a saved file stays valid, in milliseconds. */
const KEPT_MS = 10_000;

/**
 * Saves a file through the browser.
 * @param content its text or bytes
 * @param name a neutral name that we choose
 * @param type its media type
 */
export function save(content: BlobPart, name: string, type: string): void {
  const anchor = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([content], { type })),
    download: name,
  });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT_MS);
}
