/** Shows layouts under the strain of real badges: long words, no names, broken images, another direction. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/open-badge.js';
import type { Badge } from '../src/present.js';
import { art, badgeOf, documentWith, sampleEngine, type SampleState } from './samples.js';

type Mode = 'inline' | 'compact' | 'showcase';

/** The recipient, by a name that anyone can read. */
const person = (identityHash: string): Record<string, unknown> => ({
  identifier: [{ type: 'IdentityObject', hashed: false, identityHash, identityType: 'name' }],
});
const BROKEN = { id: 'data:image/png;base64,AAAA', type: 'Image' };

const LONG = badgeOf(
  documentWith({
    issuer: {
      name: 'Landesarbeitsgemeinschaft für berufsbegleitende Weiterbildung im Rettungsdienst e. V.',
      image: { id: art('#0b5d7a', '#9fd3e6'), type: 'Image' },
    },
    subject: person('Maria-Magdalena Freifrau von Schenk zu Schweinsberg-Hohenlohe'),
    achievement: {
      name: 'Rettungsdienstausbildungsfortbildungsnachweis für Donaudampfschifffahrtsgesellschaftskapitäne',
      inLanguage: 'de',
    },
  }),
);
const BARE = badgeOf(
  documentWith({
    issuer: { name: undefined, description: undefined, image: BROKEN },
    subject: { identifier: undefined, result: undefined, narrative: undefined },
    achievement: { image: BROKEN, alignment: undefined, tag: undefined, criteria: {} },
    credential: { evidence: undefined },
  }),
);
const ARABIC = badgeOf(
  documentWith({
    issuer: { name: 'جامعة المثال للعلوم التطبيقية', image: { id: art('#0b5d7a', '#9fd3e6') } },
    subject: person('أمينة الزهراني'),
    achievement: {
      name: 'سرد البيانات لمعلمي الصفوف',
      description: 'تصوغ السؤال الذي يجيب عنه الرسم، وترسمه، وترويه لصف كامل.',
      inLanguage: 'ar',
    },
  }),
);
const ALL: ReadonlyArray<readonly [Badge, SampleState]> = [
  [LONG, 'listed'],
  [LONG, 'not this person'],
  [BARE, 'valid'],
  [BARE, 'key unreachable'],
  [ARABIC, 'listed'],
  [ARABIC, 'revoked'],
];

const shown = (mode: Mode, lang: string, badge: Badge, state: SampleState): TemplateResult =>
  html`<open-badge .engine=${sampleEngine(state, { badge })} .credential=${{}} mode=${mode} verify-when="auto" show-recipient lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></open-badge>`;

/** Renders all of them in one mode, in columns that are at least as wide as given. */
const all = (mode: Mode, width: string): StoryObj<{ lang: string }> => ({
  args: { lang: 'en' },
  render: ({ lang }) =>
    html`<style>.extremes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, ${width}), 1fr)); gap: 1rem; align-items: start }</style>
    <div class="extremes" dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${ALL.map(([badge, state]) => shown(mode, lang, badge, state))}</div>`,
});

const meta: Meta = { title: 'Elements/open-badge extremes', tags: ['!autodocs'] };
export default meta;

export const Showcase = all('showcase', '24rem');
export const Compact = all('compact', '20rem');
export const Inline: StoryObj<{ lang: string }> = {
  args: { lang: 'en' },
  render: ({ lang }) =>
    html`<p dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${ALL.map(([badge, state]) => html`${lang === 'ar' ? 'قبلها كلمات' : 'Between words'} ${shown('inline', lang, badge, state)} ${lang === 'ar' ? 'وبعدها كلمات، ' : 'and more words, '}`)}</p>`,
};
