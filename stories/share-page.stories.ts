/** The page that opens share links, in its states: its own markup and style sheet, inside a story. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { until } from 'lit/directives/until.js';
import '../src/define/open-badge.js';
import '../src/define/open-badge-verifier.js';
import type { OpenBadge, OpenBadgeVerifier } from '../src/elements.js';
import { openPage } from '../src/share.js';
import { art, badgeOf, documentWith, sampleEngine, type SampleState } from './samples.js';

/** Makes nodes of the page's own markup, which no script of it runs from. */
const nodesOf = (markup: string): Node[] => [
  ...new DOMParser().parseFromString(markup, 'text/html').body.childNodes,
];

const AMINA = badgeOf(
  documentWith({
    issuer: { image: { id: art('#0b5d7a', '#9fd3e6'), type: 'Image' } },
    subject: {
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: 'Amina Sørensen',
          identityType: 'name',
        },
      ],
    },
  }),
);

/** Gives the text of a file of the page, with `main` and `body` as classes of a part of the story. */
async function partOf(lang: string): Promise<{ readonly body: string; readonly style: string }> {
  const files = await openPage({ lang });
  const text = (name: string): string => String(files.find((each) => each.name === name)!.body);
  return {
    body: /<body>([^]*)<\/body>/
      .exec(text('open.html'))![1]!
      .replace('<main class="whole">', '<div class="main whole">')
      .replace('</main>', '</div>'),
    style: text('page.css')
      .replaceAll(/\bmain\b/g, '.main')
      .replaceAll('body > footer', 'footer'),
  };
}

/** Does what the script of the page does with the badge of a link. */
function show(root: Element, lang: string, state: SampleState): void {
  const badge = root.querySelector<OpenBadge>('open-badge')!;
  root.querySelector<HTMLElement>('#hint')!.hidden = true;
  Object.assign(badge, {
    engine: sampleEngine(state, { badge: AMINA }),
    credential: {},
    showRecipient: true,
    lang,
    hidden: false,
  });
}

/** Does what the script of the page does where a link has no badge. */
function showEmpty(root: Element, lang: string): void {
  const note = root.querySelector<HTMLElement>('#note')!,
    verifier: OpenBadgeVerifier = document.createElement('open-badge-verifier');
  root.querySelector<HTMLElement>('#hint')!.hidden = true;
  root.querySelector<HTMLElement>('#empty')!.hidden = false;
  root.querySelector<HTMLElement>('#another')!.hidden = true;
  note.textContent = note.dataset['none']!;
  verifier.lang = lang;
  root.querySelector('#drop')!.append(verifier);
}

const page = (lang: string, use: (root: Element, lang: string) => void): TemplateResult => {
  const done = new WeakSet<Element>();
  const once = (root?: Element): void => {
    if (!root || done.has(root)) return;
    done.add(root);
    // the reference is given before the content is rendered
    queueMicrotask(() => use(root, lang));
  };
  // keyed, so that nothing of another language stays until this one is loaded
  return html`${keyed(
    lang,
    until(
      partOf(lang).then(
        ({ body, style }) =>
          html`<style>${style} body { background: none; }</style><div dir=${lang === 'ar' ? 'rtl' : 'ltr'} lang=${lang} ${ref(once)}>${nodesOf(body)}</div>`,
      ),
    ),
  )}`;
};
const inState = (state: SampleState): StoryObj<{ lang: string }> => ({
  args: { lang: 'en' },
  render: ({ lang }) => page(lang, (root) => show(root, lang, state)),
});

const meta: Meta = { title: 'Pages/Share page', tags: ['!autodocs'] };
export default meta;

export const Verified = inState('listed');
export const ForeignKey = inState('foreign key');
export const Revoked = inState('revoked');
export const NotConfirmed = inState('key unreachable');
export const WithoutABadge: StoryObj<{ lang: string }> = {
  args: { lang: 'en' },
  render: ({ lang }) => page(lang, showEmpty),
};
