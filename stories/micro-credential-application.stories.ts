import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/micro-credential-application.js';
import type { ApplicationStatus } from '../src/elements.js';
import type { Application, Definition } from '../src/journey/contract.js';
import type { Drafts } from '../src/stores/drafts/contract.js';
import {
  BEGUN,
  COMPLETE,
  DENIAL,
  draftsWith,
  failing,
  NOT_CLEANED,
  PARTLY,
} from './applications.js';
import { ARABIC, STORYTELLING } from './definitions.js';
import { exportApplication } from '../src/journey/application/transfer.js';
import { playground } from './playground.js';

interface Args {
  readonly application?: Application;
  readonly drafts?: Drafts<Application>;
  readonly definition?: Definition;
  readonly status?: ApplicationStatus;
  readonly lang: string;
}

const clock = (): Date => new Date('2026-11-21T14:00:00Z');
const learner = { recipient: { email: 'ada@mail.example' } };
const SUBMITTED = {
  submission: 'urn:uuid:7f3a0a3c-9a53-4a0c-8d5e-6f0f4a3c9a99',
  attempt: 1,
  submittedAt: '2026-11-20T09:30:00Z',
  due: '2026-12-10T16:00:00Z',
};

const meta: Meta<Args> = {
  title: 'Elements/micro-credential-application',
  component: 'micro-credential-application',
  render: ({ application = BEGUN, drafts, definition, status, lang }) =>
    html`<micro-credential-application .drafts=${drafts ?? draftsWith(application)} .definition=${definition} .status=${status ?? { state: 'draft' }} .learner=${learner} .clock=${clock} lang=${lang}><p>The application is being loaded.</p></micro-credential-application>`,
  args: { definition: STORYTELLING, lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('micro-credential-application', () => ({
  definition: STORYTELLING,
  drafts: draftsWith(PARTLY),
  learner,
  clock,
}));
export const Begun: Story = {};
export const Partly: Story = { args: { application: PARTLY } };
export const FilesNotCleaned: Story = { args: { application: NOT_CLEANED } };
export const Complete: Story = { args: { application: COMPLETE } };
/** Opens a file as a copy of the application, as a learner does. */
async function openCopy(element: Element | undefined, file: Promise<string>): Promise<void> {
  if (!element) return;
  await (element as HTMLElementTagNameMap['micro-credential-application']).complete;
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('.copies input')!,
    list = new DataTransfer();
  list.items.add(new File([await file], 'application.json'));
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
}
const withCopy = (file: Promise<string>, lang = 'en'): Story => ({
  render: () =>
    html`<micro-credential-application .drafts=${draftsWith(BEGUN)} .definition=${STORYTELLING} .learner=${learner} .clock=${clock} lang=${lang} ${ref((element) => void openCopy(element, file))}></micro-credential-application>`,
});
const copy = exportApplication({ ...COMPLETE, artifacts: [] }, async () => undefined);
export const CopyOpened: Story = withCopy(copy);
export const CopyOpenedArabic: Story = withCopy(copy, 'ar');
export const CopyRefused: Story = withCopy(Promise.resolve('{"a": 1}'));
export const DiskFull: Story = {
  args: { drafts: failing('storage-full', { ...BEGUN, revision: 0 }) },
};
export const Submitted: Story = {
  args: { application: COMPLETE, status: { state: 'submitted', ...SUBMITTED } },
};
export const InReview: Story = {
  args: { application: COMPLETE, status: { state: 'in-review', ...SUBMITTED } },
};
export const Overdue: Story = {
  args: { application: COMPLETE, status: { state: 'overdue', ...SUBMITTED } },
};
export const Returned: Story = {
  args: {
    application: COMPLETE,
    status: {
      state: 'returned',
      ...SUBMITTED,
      question: 'The link to the lesson plan asks for a password. Can you hand in a file?',
    },
  },
};
export const Denied: Story = {
  args: { application: COMPLETE, status: { state: 'denied', ...SUBMITTED, decision: DENIAL } },
};
export const Awarded: Story = {
  args: { application: COMPLETE, status: { state: 'awarded', ...SUBMITTED } },
};
export const TakenBack: Story = {
  args: { application: COMPLETE, status: { state: 'withdrawn', ...SUBMITTED } },
};
export const German: Story = { args: { application: PARTLY, lang: 'de' } };
export const Japanese: Story = { args: { application: PARTLY, lang: 'ja' } };
export const Arabic: Story = {
  args: {
    definition: ARABIC,
    lang: 'ar',
    application: { ...BEGUN, definition: { id: ARABIC.id, version: ARABIC.version } },
  },
};
export const NoDefinition: Story = { args: { definition: undefined } };
