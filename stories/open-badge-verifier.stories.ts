import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/open-badge-verifier.js';
import type { Engine, OpenBadgeVerifier } from '../src/elements.js';
import { BadgeError } from '../src/errors.js';
import type { Badge } from '../src/present.js';
import { judge } from '../src/report/index.js';
import { engineOfHundreds, filesOf } from './hundreds.js';
import { playground } from './playground.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from './samples.js';

const states = new WeakMap<Badge, SampleState>();

/** Reads the name of a state from a sample file; any other file contains no badge. */
const engine: Engine = {
  read: async (input) => {
    const state = (input instanceof Blob ? await input.text() : String(input)) as SampleState;
    if (!(state in FINDINGS)) throw new BadgeError('png-no-badge');
    const badge = { ...badgeIn(state) };
    states.set(badge, state);
    return [badge];
  },
  verify: async (badge) => reportOf(states.get(badge)!),
};
const waiting: Engine = { ...engine, verify: () => new Promise(() => undefined) };
const file = (state: string): File => new File([state], `${state.replaceAll(' ', '-')}.png`);
/** Makes the files that are given by the names of their states. */
const filesIn = (given: readonly (string | File)[]): File[] =>
  given.map((each) => (typeof each === 'string' ? file(each) : each));
const filled = new WeakSet<Element>();

/**
 * Renders a verifier, gives it files (or files named after states) as soon as it is ready, and then
 * clicks on `press`, as a person would.
 */
const verifier = (
  lang: string,
  given: readonly (string | File)[],
  ownEngine: Engine = engine,
  press = '',
  recipient = '',
): TemplateResult => {
  const fill = async (element?: Element): Promise<void> => {
    if (!element || filled.has(element)) return;
    filled.add(element);
    const fresh = Object.assign(element as OpenBadgeVerifier, { recipient });
    await fresh.updateComplete;
    await fresh.verify(...filesIn(given));
    await fresh.updateComplete;
    if (!press) return;
    fresh.shadowRoot!.querySelector<HTMLElement>(press)?.click();
    // the screenshot starts at the top
    requestAnimationFrame(() => scrollTo(0, 0));
  };
  return html`<open-badge-verifier .engine=${ownEngine} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} ${ref((element) => void fill(element))}></open-badge-verifier>`;
};

const meta: Meta = { title: 'Elements/open-badge-verifier', component: 'open-badge-verifier' };
export default meta;

/** A file whose text is the name of a state gets that verdict; your own files contain no badge here. */
export const Playground: StoryObj = playground('open-badge-verifier', () => ({ engine }));
export const Empty: StoryObj = { render: () => verifier('en', []) };
export const One: StoryObj = { render: () => verifier('en', ['listed']) };
export const OneForged: StoryObj = { render: () => verifier('en', ['foreign key']) };
export const OneNotABadge: StoryObj = { render: () => verifier('en', ['holiday photo']) };
export const Many: StoryObj = {
  render: () =>
    verifier('en', [
      'listed',
      'not this person',
      'expired',
      'altered',
      'foreign key',
      'unsupported',
      'status unreachable',
      'revoked',
      'holiday photo',
    ]),
};
export const Busy: StoryObj = {
  render: () => verifier('en', ['valid', 'valid', 'valid', 'valid', 'valid', 'valid'], waiting),
  tags: ['busy'],
};
export const ManyInGerman: StoryObj = {
  render: () =>
    verifier('de', [
      'listed',
      'not this person',
      'expired',
      'altered',
      'unsupported',
      'revoked',
      'holiday photo',
    ]),
};
export const ManyInArabic: StoryObj = {
  render: () =>
    verifier('ar', ['listed', 'expired', 'altered', 'unsupported', 'revoked', 'holiday photo']),
};

const CLASS = ['listed', 'not this person', 'expired', 'altered', 'status unreachable', 'revoked'];
export const ManyOneOpen: StoryObj = {
  render: () => verifier('en', CLASS, engine, 'tbody tr:nth-of-type(4) button'),
};
export const ManyOneOpenInArabic: StoryObj = {
  render: () => verifier('ar', CLASS, engine, 'tbody tr:nth-of-type(3) button'),
};
export const ManyFiltered: StoryObj = {
  render: () => verifier('en', CLASS, engine, '.kinds button:nth-of-type(2)'),
};
const people: Engine = {
  ...engine,
  verify: async (badge, { recipient }) => {
    const report = reportOf(states.get(badge)!),
      isTheirs =
        recipient ===
        (states.get(badge) === 'valid'
          ? 'ada.lovelace-with-a-long-name@analytical.example'
          : 'grace@navy.example');
    return recipient === undefined
      ? report
      : judge(
          [
            ...report.findings.filter(({ check }) => check !== 'recipient'),
            {
              check: 'recipient',
              outcome: isTheirs ? 'pass' : 'fail',
              code: isTheirs ? 'recipient-match' : 'recipient-mismatch',
            },
          ],
          report.checkedAt,
        );
  },
};
export const ManyCandidates: StoryObj = {
  render: () =>
    verifier(
      'en',
      ['valid', 'listed', 'no list of revocations', 'expired', 'holiday photo'],
      people,
      'thead [data-column="recipient"] button',
      'ada.lovelace-with-a-long-name@analytical.example\ngrace@navy.example',
    ),
};

/** A page that brings lists of issuers: its reader can add some, and sees those there are. */
export const ListsOfThePage: StoryObj = {
  render: () =>
    used(
      'en',
      {
        trustedIssuers: [
          { name: 'Coastal Schools', date: '2026-11-19', issuers: ['did:web:university.example'] },
          { name: 'Register of Universities', date: '2026-04-30', issuers: [] },
        ],
      },
      '',
      ['listed', 'expired'],
    ),
};
const hundreds = engineOfHundreds();
export const Dozens: StoryObj = { render: () => verifier('en', filesOf(60), hundreds) };
/** A whole year of a school. */
export const Hundreds: StoryObj = {
  render: () => verifier('en', filesOf(300), hundreds),
  tags: ['large'],
};
export const DenseOneOpen: StoryObj = {
  render: () => verifier('en', filesOf(24), hundreds, 'tbody tr:nth-of-type(4) button'),
};
/** A check that ends for the first badges alone, and is then cancelled. */
const halting: Engine = {
  ...hundreds,
  verify: (badge, options) =>
    badge.credential.achievement?.name?.[0]?.value.startsWith('First Aid')
      ? hundreds.verify(badge, options)
      : new Promise((_, reject) =>
          options.signal!.addEventListener('abort', () => reject(options.signal!.reason as Error)),
        ),
};
export const Cancelled: StoryObj = {
  render: () =>
    used('en', { engine: halting }, '#stop', filesOf(24), ({ reports }) => reports.length > 0),
};
export const DenseCompared: StoryObj = {
  render: () => verifier('de', filesOf(24), hundreds, '', 'amina@mail.example'),
};
export const DenseInArabic: StoryObj = { render: () => verifier('ar', filesOf(24), hundreds) };

/**
 * Renders a verifier, sets properties, gives it files named after states, and clicks on `press` once
 * it is ready, as a person would.
 */
const used = (
  lang: string,
  more: Partial<OpenBadgeVerifier>,
  press: string,
  given: readonly (string | File)[] = [],
  isReady: (verifier: OpenBadgeVerifier) => boolean = () => true,
): TemplateResult => {
  const use = (element?: Element): void => {
    if (!element || filled.has(element)) return;
    filled.add(element);
    const verifier = Object.assign(element as OpenBadgeVerifier, more);
    void verifier.verify(...filesIn(given));
    if (!press) return;
    const look = (): void => {
      const button = verifier.shadowRoot?.querySelector<HTMLElement>(press);
      if (button && isReady(verifier)) button.click();
      else if (verifier.isConnected) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  return html`<open-badge-verifier .engine=${more.engine ?? engine} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} ${ref(use)}></open-badge-verifier>`;
};

/** A camera that never gets ready: screenshots of a live one would never be the same. */
const devices: NonNullable<OpenBadgeVerifier['camera']> = {
  getUserMedia: () => new Promise(() => undefined),
  enumerateDevices: async () =>
    ['Back camera', 'Front camera'].map((label, at) => ({
      kind: 'videoinput',
      deviceId: String(at),
      label,
      groupId: '',
      toJSON: () => ({}),
    })),
};
const without = (name: string): NonNullable<OpenBadgeVerifier['camera']> => ({
  ...devices,
  getUserMedia: async () => {
    throw new DOMException('', name);
  },
});
const code = (error: BadgeError): Engine => ({
  ...engine,
  read: async () => {
    throw error;
  },
});

export const CameraStarting: StoryObj = { render: () => used('en', { camera: devices }, '#scan') };
export const CameraStartingInArabic: StoryObj = {
  render: () => used('ar', { camera: devices }, '#scan'),
};
export const CameraNotAllowed: StoryObj = {
  render: () => used('en', { camera: without('NotAllowedError') }, '#scan'),
};
export const CameraNotThere: StoryObj = {
  render: () => used('de', { camera: without('NotFoundError') }, '#scan'),
};
export const WalletAsked: StoryObj = {
  render: () =>
    used('en', { wallet: { means: 'digital', get: () => new Promise(() => undefined) } }, '#ask'),
};
export const WalletDeclined: StoryObj = {
  render: () => used('en', { wallet: { means: 'digital', get: async () => null } }, '#ask'),
};
export const CodeWithAddress: StoryObj = {
  render: () =>
    verifier(
      'en',
      ['photo'],
      code(
        new BadgeError('code-address', {
          url: 'https://university.example/badges/3732.json',
          host: 'university.example',
        }),
      ),
    ),
};
export const CodeOfASet: StoryObj = {
  render: () =>
    verifier('en', ['photo'], code(new BadgeError('code-incomplete', { have: 2, total: 4 }))),
};
export const CodeForAWallet: StoryObj = {
  render: () =>
    verifier('en', ['photo'], code(new BadgeError('code-wallet-offer', { what: 'OpenID4VCI' }))),
};
const notHeld: Engine = {
  ...engine,
  verify: async () => {
    const report = reportOf('listed');
    return judge(
      [
        ...report.findings.filter(({ check }) => check !== 'recipient'),
        {
          check: 'recipient',
          outcome: 'fail',
          code: 'recipient-control-failed',
          params: { reason: 'challenge' },
        },
      ],
      report.checkedAt,
    );
  },
};
export const NotTheirs: StoryObj = { render: () => verifier('en', ['valid'], notHeld) };
