import { html, LitElementRenderer, render, renderThunked } from '@lit-labs/ssr';
import {
  collectResult,
  collectResultSync,
  type ThunkedRenderResult,
} from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import './define/open-badge.js';
import { link, serverCard, sheet, type ServerCardModel } from './elements/views/server-card.js';
import { BadgeError } from './errors.js';
import { urlIn, bytesOf, isJsonInput, stringified } from './formats/input.js';
import { loadMessages, type Messages } from './locales/index.js';
import { present, presentError, type Badge } from './present.js';
import { dataUrl } from './view/image.js';
import { read, READ_LIMITS, type ReadInput, type ReadLimits, type ReadOptions } from './read.js';

export type { Badge, ReadInput, ReadLimits, ReadOptions };
export type * from './badge/contract.js';

/**
 * Options for rendering a badge on a server; each one that is an attribute of the element is
 * written as that attribute.
 */
export interface RenderOptions extends Pick<ReadOptions, 'fetch' | 'signal' | 'allowLoopback'> {
  /** BCP 47 tag of the user interface; becomes the element's `lang`. Default: `en`. */
  readonly lang?: string;
  /**
   * URL from which the browser reads the badge again, relative to the page. Default: the URL that
   * was read, else the badge itself as a `data:` URI.
   */
  readonly src?: string;
  /**
   * URL of a page about this badge, for readers without scripts. Default: the URL of its file, if
   * it has one.
   */
  readonly page?: string;
  readonly mode?: 'inline' | 'compact' | 'card' | 'showcase' | 'full';
  readonly verifyWhen?: 'visible' | 'auto' | 'manual' | 'off';
  /** @deprecated use `verifyWhen` */
  readonly verify?: RenderOptions['verifyWhen'];
  readonly sharePage?: string;
  /** Ids separated by spaces, or lists as JSON. */
  readonly trustedIssuers?: string;
  readonly recipient?: string;
  /** The clock of the verification, ISO. Default: the reader's. */
  readonly now?: string;
  readonly strict?: boolean;
  /** Uses larger text and a calmer layout. Default: `false`. */
  readonly readable?: boolean;
  readonly headingLevel?: number;
  /** Names the person once the badge is verified in the browser. Default: `false`. */
  readonly showRecipient?: boolean;
  /** Index of the badge in an input with several. Default: 0. */
  readonly index?: number;
  /**
   * Nonce of the page's Content-Security-Policy for the `<style>` in the shadow root. Default:
   * none.
   */
  readonly nonce?: string;
  /**
   * URL of a file with `badgeStyles`, instead of a `<style>` in each badge: for policies without
   * nonce, and for many badges on a page. Default: none.
   */
  readonly styleSheet?: string;
}

/**
 * The complete styles of a rendered badge, for a file of its own; the package contains it as
 * `dist/cdn/open-badge.css`.
 */
export const badgeStyles: string = sheet();

interface Known {
  readonly badge?: Badge;
  readonly problem?: unknown;
  readonly src?: string;
}

const isBadge = (input: Badge | ReadInput): input is Badge =>
  ['raw', 'credential', 'found'].every((name) => typeof input === 'object' && name in input);

const inline = (bytes: Uint8Array): string => dataUrl('application/octet-stream', bytes);

async function bytesIn(input: ReadInput): Promise<Uint8Array> {
  return bytesOf(isJsonInput(input) ? stringified(input) : input, READ_LIMITS.bytes);
}

/**
 * Omits the file's own image for a badge that is sent without its file: the browser could not show
 * it either.
 */
async function knownOf(badge: Badge, { src }: RenderOptions): Promise<Known> {
  return src === undefined
    ? {
        badge: { ...badge, found: { ...badge.found, image: undefined } },
        src: inline(await bytesIn(badge.raw)),
      }
    : { badge, src };
}

async function readIt(
  input: ReadInput,
  { fetch, signal, allowLoopback, index = 0, src }: RenderOptions,
): Promise<Known> {
  try {
    const url = src ?? urlIn(input),
      badges = await read(input, { fetch, signal, allowLoopback });
    return { badge: badges[index] ?? badges[0], src: url ?? inline(await bytesIn(input)) };
  } catch (problem) {
    if (!(problem instanceof BadgeError)) throw problem;
    return { problem, src: src ?? urlIn(input) };
  }
}

function modelOf(
  { badge, problem, src }: Known,
  { mode = 'card', headingLevel = 3, page, lang, now }: RenderOptions,
  messages: Messages,
): ServerCardModel {
  const href = page ?? (src?.startsWith('data:') ? undefined : src);
  return {
    view: badge && present(badge, undefined, { messages, lang: lang ?? messages.lang, now }),
    problem: badge ? undefined : presentError(problem, { messages }),
    mode,
    headingLevel,
    words: messages.words,
    wayOn: badge && href !== undefined ? { href, isFile: page === undefined } : undefined,
  };
}

const NONCE = /^[A-Za-z0-9+/_-]+={0,2}$/;

function styling({ mode = 'card', nonce, styleSheet }: RenderOptions): string {
  if (nonce !== undefined && !NONCE.test(nonce))
    throw new TypeError('nonce: base64, as the page’s policy names it');
  return styleSheet === undefined
    ? `<style${nonce === undefined ? '' : ` nonce="${nonce}"`}>${sheet(mode)}</style>`
    : withoutMarks(collectResultSync(render(link(styleSheet))));
}

/**
 * Removes Lit's own comments: only the part that the element hydrates keeps them. Text and
 * attributes contain no `<`, so nothing else can match.
 */
const withoutMarks = (markup: string): string => markup.replace(/<!--[^<>]*-->|<\?>/g, '');

/**
 * Puts the server's markup before the markup of the element's first render, in the same shadow
 * root.
 */
const rendererOf = (model: ServerCardModel, style: string) =>
  class extends LitElementRenderer {
    override renderShadow(
      info: Parameters<LitElementRenderer['renderShadow']>[0],
    ): ThunkedRenderResult {
      const drawn = () => withoutMarks(collectResultSync(renderThunked(serverCard(model), info)));
      return [
        '<div data-sent>',
        style,
        drawn,
        '</div>',
        () => renderThunked(this.element['render'](), info),
      ];
    }
  };

const given = <T>(value: T | undefined): T | typeof nothing => value ?? nothing;

/** Writes the element with its attributes, and the content shown without declarative shadow DOM. */
function tagOf(
  {
    src,
    options: {
      mode,
      verify,
      verifyWhen = verify,
      sharePage,
      trustedIssuers,
      recipient,
      now,
      strict = false,
      allowLoopback = false,
      readable = false,
      headingLevel,
      showRecipient = false,
      index,
    },
  }: Known & { readonly options: RenderOptions },
  { view, wayOn }: ServerCardModel,
  lang: string,
) {
  const name = view ? `${view.title.text} — ${view.issuer.name.text}` : '',
    fallback = wayOn ? html`<a href=${wayOn.href}>${name}</a>` : name;
  return html`<open-badge lang=${lang} src=${given(src)} mode=${given(mode)} verify-when=${given(verifyWhen)} share-page=${given(sharePage)} trusted-issuers=${given(trustedIssuers)} recipient=${given(recipient)} now=${given(now)} heading-level=${given(headingLevel)} index=${given(index)} ?strict=${strict} ?allow-loopback=${allowLoopback} ?readable=${readable} ?show-recipient=${showRecipient}>${fallback}</open-badge>`;
}

/**
 * Renders `<open-badge>` with its card on a server: image, title, issuer with its host, dates, and
 * a mark that states that nothing was verified yet. It can be read without scripts; where scripts
 * run, the element hydrates it without a layout shift, and verifies.
 *
 * @param input a badge that was read, or any input of `read`; an unreadable one is shown as an
 *   error
 * @param options language, mode, URL for the browser, and the element's own attributes
 * @returns HTML of one element with a declarative shadow root; hostile text in the badge stays text
 * @throws TypeError when `input` is not an input of `read`, or `nonce` is not a nonce
 * @example
 * import { renderBadge } from 'open-badge-elements/ssr';
 * const markup = await renderBadge(text, { lang: 'de', page: '/badges/7' });
 * console.log(markup.slice(0, 11));
 */
export async function renderBadge(
  input: Badge | ReadInput,
  options: RenderOptions = {},
): Promise<string> {
  const [messages, known] = await Promise.all([
    loadMessages(options.lang ?? 'en'),
    isBadge(input) ? knownOf(input, options) : readIt(input, options),
  ]);
  const model = modelOf(known, options, messages);
  return collectResult(
    render(tagOf({ ...known, options }, model, messages.lang), {
      elementRenderers: [rendererOf(model, styling(options))],
    }),
  );
}
