/** `open-badge-share`: somebody copied, saved or opened something; `how` names the way, `url` what was taken along. */
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
