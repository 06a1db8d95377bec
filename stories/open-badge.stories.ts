import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/open-badge.js';
import { BadgeError } from '../src/errors.js';
import type { Badge } from '../src/present.js';
import { playground } from './playground.js';
import {
  art,
  badgeOf,
  documentWith,
  FAKE_CHECK,
  FAKE_STRIP,
  FINDINGS,
  sampleEngine,
  WIDE,
  type SampleState,
} from './samples.js';

interface Args {
  readonly mode: 'inline' | 'compact' | 'card' | 'showcase' | 'full';
  readonly verify: 'visible' | 'auto' | 'manual' | 'off';
  readonly lang: string;
  readonly state?: SampleState;
  readonly badge?: Badge;
  readonly error?: BadgeError;
  readonly pending?: boolean;
}

const badge = ({ mode, verify, lang, state, ...rest }: Args): TemplateResult =>
  html`<open-badge .engine=${sampleEngine(state, rest)} .credential=${{}} mode=${mode} verify-when=${verify} show-recipient lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></open-badge>`;

const meta: Meta<Args> = {
  title: 'Elements/open-badge',
  component: 'open-badge',
  // The manual shows a choice, each marked `autodocs`: with all states it was 34,600 pixels long.
  tags: ['!autodocs'],
  render: badge,
  args: { mode: 'card', verify: 'auto', lang: 'en', state: 'valid' },
  argTypes: {
    mode: { control: 'inline-radio', options: ['inline', 'compact', 'card', 'showcase', 'full'] },
    verify: { control: 'select', options: ['visible', 'auto', 'manual', 'off'] },
    state: { control: 'select', options: Object.keys(FINDINGS) },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Everything in the manifest, to be tried; `state` selects what the checks find. */
export const Playground: StoryObj = {
  ...playground(
    'open-badge',
    ({ state }) => ({ engine: sampleEngine(state as SampleState), credential: {} }),
    { state: 'valid', mode: 'card', verifyWhen: 'auto' },
    {
      state: { control: 'select', options: Object.keys(FINDINGS), table: { category: 'sample' } },
      // an argument of the other stories, not of the element
      verify: { table: { disable: true } },
    },
  ),
  // behind the tags of the playground itself, which would otherwise replace it
  tags: ['autodocs', 'playground'],
};

const inState = (state: SampleState): Story => ({ args: { state } });
const withAchievement = (
  achievement: Record<string, unknown>,
  state: SampleState = 'valid',
): Story => ({ args: { state, badge: badgeOf(documentWith({ achievement })) } });

export const Verified = inState('valid');
export const VerifiedAndListed: Story = { ...inState('listed'), tags: ['autodocs'] };
const KEY_ONLY = badgeOf(
  documentWith({ issuer: { id: 'did:key:z6MkjZRZ6vZQ6sXQy5vQ2wP3b1mQJ1kq4Y5n8dE7tA9cF2gH' } }),
);
/** Valid, but its issuer is known by its key alone: outlined, never green (R-2). */
export const SignedByAKey: Story = {
  args: { state: 'valid', badge: KEY_ONLY },
  tags: ['autodocs'],
};
export const CompactSignedByAKey: Story = {
  args: { mode: 'compact', state: 'valid', badge: KEY_ONLY },
};
export const NotThisPerson = inState('not this person');
export const NoListOfWithdrawals = inState('no list of revocations');
export const Altered: Story = { ...inState('altered'), tags: ['autodocs'] };
export const ForeignKey = inState('foreign key');
export const Faulty = inState('faulty');
export const NotSigned = inState('unsigned');
export const Withdrawn: Story = { ...inState('revoked'), tags: ['autodocs'] };
export const OnHold = inState('suspended');
export const Expired: Story = { ...inState('expired'), tags: ['autodocs'] };
export const NotYetValid = inState('not yet valid');
export const Unsupported: Story = { ...inState('unsupported'), tags: ['autodocs'] };
export const StatusUnsupported = inState('status unsupported');
export const KeyUnreachable = inState('key unreachable');
export const StatusUnreachable: Story = { ...inState('status unreachable'), tags: ['autodocs'] };

export const NotChecked: Story = { args: { verify: 'manual' } };
export const NeverChecked: Story = { args: { verify: 'off' } };
export const Checking: Story = { args: { pending: true }, tags: ['busy'] };
export const NotABadge: Story = { args: { error: new BadgeError('png-no-badge') } };
export const NotReached: Story = {
  args: {
    error: new BadgeError('url-unreachable', { url: 'https://university.example/badge.png' }),
  },
};

export const Full: Story = { args: { mode: 'full', state: 'listed' }, tags: ['autodocs'] };
export const FullForeignKey: Story = { args: { mode: 'full', state: 'foreign key' } };
export const FullStatusUnreachable: Story = { args: { mode: 'full', state: 'status unreachable' } };

export const Compact: Story = {
  render: (
    args,
  ) => html`<style>.lines { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0.75rem } .lines > * { --open-badge-max-width: none }</style>
    <div class="lines">${(Object.keys(FINDINGS) as SampleState[]).map((state) => badge({ ...args, mode: 'compact', state }))}</div>`,
};
const SEAL_SVG = art('#0b5d7a', '#9fd3e6');
/** The badge of a person with a name, from an issuer with a logo. */
const AMINA = badgeOf(
  documentWith({
    issuer: { image: { id: SEAL_SVG, type: 'Image' } },
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
/** The badge as its owner shows it: image, person, issuer with its logo, the level reached. */
export const Showcase: Story = { args: { mode: 'showcase', state: 'listed', badge: AMINA } };
export const FullWithPerson: Story = { args: { mode: 'full', state: 'listed', badge: AMINA } };
export const ShowcaseWithdrawn: Story = {
  args: { mode: 'showcase', state: 'revoked', badge: AMINA },
};
/** Every verdict as a large card. */
export const ShowcaseStates: Story = {
  render: (
    args,
  ) => html`<style>.large { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1rem; align-items: start }</style>
    <div class="large">${(Object.keys(FINDINGS) as SampleState[]).map((state) => badge({ ...args, mode: 'showcase', state }))}</div>`,
};
/** A word in a sentence, which keeps the height of its line. */
export const Inline: Story = {
  render: (args) =>
    html`<p>${(Object.keys(FINDINGS) as SampleState[]).map((state) => html`Between words ${badge({ ...args, mode: 'inline', state })} and more words, `)} to the end.</p>`,
};
/** Inside a sentence it is as wide as its own text. */
export const CompactInText: Story = {
  render: (args) =>
    html`<p>I passed ${badge({ ...args, mode: 'compact' })} in May, and ${badge({ ...args, mode: 'compact', state: 'expired' })} long ago.</p>`,
};

export const LongGermanTitle = withAchievement({
  name: 'Rettungsdienstausbildungsfortbildungsnachweis für Donaudampfschifffahrtsgesellschaftskapitäne',
  inLanguage: 'de',
});
export const Japanese: Story = {
  args: {
    lang: 'ja',
    badge: badgeOf(
      documentWith({
        achievement: { name: '教室のためのデータストーリーテリング入門', inLanguage: 'ja' },
        issuer: { name: '例大学' },
      }),
    ),
  },
};
export const Arabic: Story = {
  args: {
    lang: 'ar',
    mode: 'full',
    badge: badgeOf(
      documentWith({
        achievement: { name: 'سرد البيانات لمعلمي الصفوف', inLanguage: 'ar' },
        issuer: { name: 'جامعة المثال' },
      }),
    ),
  },
};
export const NoPicture = withAchievement({ image: undefined });
export const BrokenPicture = withAchievement({
  image: { id: 'data:image/png;base64,AAAA', type: 'Image' },
});
export const WidePicture = withAchievement({ image: { id: WIDE, type: 'Image' } });
export const PictureThatImitatesUs = withAchievement(
  { image: { id: FAKE_CHECK, type: 'Image' }, name: 'Verified by everyone' },
  'altered',
);
export const PictureThatDrawsOurStrip = withAchievement(
  { image: { id: FAKE_STRIP, type: 'Image' }, name: 'Director of Everything' },
  'foreign key',
);
/** The title, the issuer and the skills all claim what only the verdict may state. */
export const WordsThatImitateUs: Story = {
  args: {
    state: 'revoked',
    badge: badgeOf(
      documentWith({
        issuer: { name: '✔ Verified: authentic and current' },
        achievement: {
          name: '✅ Verified ✔ by Open Badge Elements',
          tag: ['✔ Checked just now', '🔒 Secure'],
          alignment: [
            { type: ['Alignment'], targetName: '✔ Verified', targetUrl: 'https://a.example/' },
          ],
        },
      }),
    ),
  },
};
export const LookalikeHost: Story = {
  args: {
    state: 'valid',
    badge: badgeOf(
      documentWith({
        issuer: { id: 'did:web:xn--univrsity-32g.example', name: 'Example University' },
      }),
    ),
  },
};

export const NarrowPlaces: Story = {
  render: (
    args,
  ) => html`<style>.places { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start } .places > :nth-child(1) { width: 160px } .places > :nth-child(2) { width: 240px } .places > :nth-child(3) { width: 320px }</style>
    <div class="places">${[1, 2, 3].map(() => html`<div>${badge({ ...args, state: 'expired' })}</div>`)}</div>`,
};

/** Everything that the page can change by tokens. */
export const Themed: Story = {
  render: (args) =>
    html`<style>.themed { --open-badge-radius: 2px; --open-badge-background: #fffaf0; --open-badge-border: #b9a37a; font-family: Georgia, serif; color: #3b2f1a }</style><div class="themed">${badge(args)}</div>`,
};
