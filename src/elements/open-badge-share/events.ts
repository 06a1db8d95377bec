/**
 * `open-badge-share`: a link, code or file was copied, saved or opened. `how` names the way; `url` is
 * the URL, the code or the file name, or empty.
 */
export class OpenBadgeShareEvent extends CustomEvent<{
  readonly how: string;
  readonly url: string;
}> {
  constructor(how: string, url: string) {
    super('open-badge-share', { bubbles: true, composed: true, detail: { how, url } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-badge-share': OpenBadgeShareEvent;
  }
}
