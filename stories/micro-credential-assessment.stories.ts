import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/micro-credential-assessment.js';
import type { TaskOffer, TaskStatus, TaskWork } from '../src/assess.js';
import type { Definition, ReviewDraft } from '../src/journey/contract.js';
import type { Drafts } from '../src/stores/drafts/contract.js';
import {
  AGAIN,
  DIFFERENT,
  failingReviews,
  FINISHED,
  GIVEN,
  MARKED,
  MISSED,
  NOW,
  OFFER,
  OTHER,
  OWN,
  reviewsWith,
  UNMARKED,
  WAITING,
} from './assessments.js';
import { ARABIC, STORYTELLING } from './definitions.js';
import { playground } from './playground.js';

interface Args {
  readonly offer?: TaskOffer;
  readonly work?: TaskWork;
  readonly definition?: Definition;
  readonly assessment?: TaskStatus;
  readonly review?: ReviewDraft;
  readonly drafts?: Drafts<ReviewDraft>;
  readonly now?: string;
  readonly lang: string;
}

const ACCEPTED: TaskOffer = { ...OFFER, state: 'accepted' };
const openFile = async (): Promise<Blob> => new Blob(['%PDF-1.7']);

const meta: Meta<Args> = {
  title: 'Elements/micro-credential-assessment',
  component: 'micro-credential-assessment',
  render: ({ offer, work, definition, assessment, review = UNMARKED, drafts, now = NOW, lang }) =>
    html`<micro-credential-assessment .offer=${offer} .work=${work} .definition=${definition} .assessment=${assessment ?? {}} .drafts=${drafts ?? reviewsWith(review)} .openFile=${openFile} .clock=${() => new Date(now)} time-zone="Europe/Berlin" lang=${lang}><p>The task is being loaded.</p></micro-credential-assessment>`,
  args: { offer: ACCEPTED, work: GIVEN, definition: STORYTELLING, lang: 'en' },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: StoryObj = playground('micro-credential-assessment', () => ({
  offer: ACCEPTED,
  work: GIVEN,
  definition: STORYTELLING,
  drafts: reviewsWith(MARKED),
  openFile,
  timeZone: 'Europe/Berlin',
  clock: () => new Date(NOW),
}));
export const Offered: Story = { args: { offer: OFFER, work: undefined } };
export const Declined: Story = {
  args: { offer: OFFER, work: undefined, assessment: { state: 'declined' } },
};
export const Accepted: Story = { args: { work: undefined } };
export const Unmarked: Story = {};
export const PartlyMarked: Story = { args: { review: MARKED } };
export const Finished: Story = { args: { review: FINISHED } };
export const SecondAttempt: Story = { args: { work: AGAIN, review: FINISHED } };
export const WaitingForTheGrantor: Story = { args: { work: WAITING } };
export const LeftToAssessors: Story = {
  args: {
    review: { ...FINISHED, levels: { ...FINISHED.levels, question: 'demonstrated' } },
    definition: {
      ...STORYTELLING,
      policy: { ...STORYTELLING.policy, recommendation: 'assessor' },
    },
  },
};
export const DiskFull: Story = { args: { drafts: failingReviews('storage-full') } };
export const Overdue: Story = { args: { review: MARKED, now: '2026-12-12T09:00:00Z' } };
export const Returned: Story = {
  args: {
    assessment: {
      state: 'returned',
      own: 'a-1',
      reviews: [OWN],
      note: 'Your feedback on the work examples names no chart. Please tell which one you mean.',
    },
    drafts: reviewsWith({ ...UNMARKED, id: 'another' }),
  },
};
export const Submitted: Story = {
  args: { assessment: { state: 'reviewed', own: 'a-1', reviews: [OWN] } },
};
export const Agreed: Story = {
  args: { assessment: { ...DIFFERENT, reviews: [OTHER, { ...OTHER, assessor: 'a-1' }] } },
};
export const Reconcile: Story = { args: { assessment: DIFFERENT } };
export const Reconciled: Story = { args: { assessment: { ...DIFFERENT, isReconciled: true } } };
export const Calibrating: Story = { args: { assessment: { isCalibration: true } } };
export const CalibrationSubmitted: Story = {
  args: { assessment: { isCalibration: true, state: 'reviewed', reviews: [OWN] } },
};
export const CalibrationMissed: Story = { args: { assessment: MISSED } };
export const CalibrationPassed: Story = {
  args: {
    assessment: {
      ...MISSED,
      calibration: { ...MISSED.calibration!, isPassed: true, exact: 1, misses: [] },
    },
  },
};
export const German: Story = { args: { review: MARKED, lang: 'de' } };
export const Japanese: Story = { args: { review: MARKED, lang: 'ja' } };
export const Arabic: Story = {
  args: {
    definition: ARABIC,
    offer: { ...ACCEPTED, title: ARABIC.name },
    work: { ...GIVEN, definition: { id: ARABIC.id, version: ARABIC.version } },
    review: { ...UNMARKED, version: ARABIC.version },
    lang: 'ar',
  },
};
export const NoTask: Story = { args: { offer: undefined, work: undefined } };
