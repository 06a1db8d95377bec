import type { CardMessages } from '../../locales/surfaces.js';
import { closestLang } from '../base/closest-lang.js';
import { AUTO_LIMITS, mayCarryBadge, sourceOf } from './baked.js';
import type { AutoOptions, Offer } from './contract.js';
import type { OffersModel, Verified } from './offer-view.js';

export type { AutoOptions } from './contract.js';

/**
 * The offers of one page, in a layer of their own above it. The page's own markup is not changed.
 */
class Offers {
  readonly #layer = document.createElement('div');
  readonly #shadow = this.#layer.attachShadow({ mode: 'open' });
  readonly #offers = new Map<HTMLImageElement, Offer>();
  readonly #looked = new Set<string>();
  readonly #seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) void this.#look(target as HTMLImageElement);
    },
    { rootMargin: '200px' },
  );
  readonly #added = new MutationObserver((changes) => {
    for (const { target } of changes) this.#forget(target);
    this.#scan();
  });
  readonly #moved = new ResizeObserver(() => this.#draw());
  #messages?: CardMessages;
  #drawOffers?: (shadow: ShadowRoot, model: OffersModel) => void;
  #opened?: Offer;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: AutoOptions,
  ) {
    this.#layer.dataset['openBadges'] = '';
    this.#added.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['src', 'srcset', 'sizes', 'media', 'type'],
    });
    root.addEventListener('load', this.#loaded, true);
    this.#moved.observe(document.documentElement);
    addEventListener('resize', this.#draw);
    this.#scan();
  }

  stop(): void {
    for (const each of [this.#seen, this.#added, this.#moved]) each.disconnect();
    this.root.removeEventListener('load', this.#loaded, true);
    removeEventListener('resize', this.#draw);
    this.#layer.remove();
  }

  /**
   * Examines an image again: a verdict belongs to the file that was shown when it was made
   * (10.A17).
   */
  #again(image: HTMLImageElement): void {
    this.#offers.delete(image);
    this.#seen.unobserve(image);
    this.#seen.observe(image);
  }

  /**
   * Drops the offers that a change affects: another image, or another source of one, may show
   * another file.
   */
  #forget(changed: Node): void {
    const picture = changed instanceof Element ? changed.closest('picture') : null;
    const images = picture?.querySelectorAll('img') ?? [];
    for (const image of changed instanceof HTMLImageElement ? [changed, ...images] : images)
      if (this.#offers.has(image)) this.#again(image);
  }

  /**
   * Notices that the browser chose another file by itself, for example when the width of the page
   * changed.
   */
  readonly #loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    if (sourceOf(target)?.href !== this.#offers.get(target)?.source.href) this.#again(target);
    this.#draw();
  };

  #scan(): void {
    for (const image of this.root.querySelectorAll('img')) this.#seen.observe(image);
    for (const [image, { source }] of this.#offers)
      if (!image.isConnected) this.#offers.delete(image);
      else if (sourceOf(image)?.href !== source.href) this.#again(image);
    this.#draw();
  }

  /** Examines a visible image, once for each URL. */
  async #look(image: HTMLImageElement): Promise<void> {
    await image.decode().catch(() => undefined);
    const source = sourceOf(image);
    if (
      !source ||
      this.#offers.has(image) ||
      (!this.#looked.has(source.href) && this.#looked.size >= AUTO_LIMITS.images)
    )
      return;
    this.#looked.add(source.href);
    const { createNet } = await import('../../net/index.js'),
      { fetch, allowLoopback = true } = this.options;
    const answer = await createNet({ fetch, allowLoopback }).get(source.href, {
      accept: 'image/png, image/svg+xml',
      maxBytes: AUTO_LIMITS.bytes,
    });
    if (!answer.ok || !mayCarryBadge(answer.bytes)) return;
    const [{ drawOffers }, { loadSurfaces }] = await Promise.all([
      import('./offer-view.js'),
      import('../../locales/load-surfaces.js'),
    ]);
    this.#messages = await loadSurfaces(closestLang(document.documentElement), 'card');
    this.#drawOffers = drawOffers;
    if (sourceOf(image)?.href !== source.href) return this.#again(image);
    this.#offers.set(image, { image, source });
    this.#draw();
  }

  readonly #draw = (): void => {
    const messages = this.#messages;
    if (!messages || !this.#drawOffers) return;
    if (!this.#layer.isConnected) document.body.append(this.#layer);
    this.#drawOffers(this.#shadow, {
      offers: [...this.#offers.values()],
      opened: this.#opened,
      messages,
      options: this.options,
      onOpen: (offer) => this.#open(offer),
      onClose: () => {
        this.#opened = undefined;
        this.#draw();
      },
      onVerified: (event) => void this.#verified(event),
    });
  };

  #open(offer: Offer): void {
    this.#opened = offer;
    this.#draw();
    this.#shadow.querySelector('dialog')!.showModal();
  }

  readonly #verified = async ({ detail: { badge, report } }: Verified): Promise<void> => {
    const offer = this.#opened,
      messages = this.#messages;
    if (!offer || !messages) return;
    const { verifiedCard } = await import('../controllers/describe-badge.js');
    offer.verdict = (await verifiedCard(badge, report, messages.lang, {})).verdict;
    this.#draw();
  };
}

/**
 * Finds the images of a page that contain a badge and puts a small button above each, which
 * verifies it. Only visible images of the page's own origin are examined. The page's markup is not
 * changed.
 *
 * @param options the element to search, and how to fetch
 * @returns a function that stops and removes the buttons
 * @example
 * import { offerBadges } from 'open-badge-elements/auto';
 * const main = document.querySelector('main') ?? document.body;
 * const stop = offerBadges({ root: main });
 */
export function offerBadges(options: AutoOptions = {}): () => void {
  const offers = new Offers(options.root ?? document.body, options);
  return () => offers.stop();
}

/**
 * Offers badges on the whole page as soon as it is parsed. Does nothing on a server, where there is
 * no document.
 */
export function offerWhenReady(): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => void offerBadges(), { once: true });
  else offerBadges();
}
