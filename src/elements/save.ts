/** How long an address of a file in memory stays good after it was handed over. */
const KEPT_MS = 10_000;

/** Hands a file to the browser to be saved. @param content its text or bytes @param name neutral, ours @param type its media type */
export function save(content: BlobPart, name: string, type: string): void {
  const anchor = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([content], { type })),
    download: name,
  });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT_MS);
}
