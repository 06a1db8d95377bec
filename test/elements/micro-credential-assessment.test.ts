import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/micro-credential-assessment.js';
import type { OfferAnswer, TaskOffer, TaskStatus, TaskWork } from '../../src/elements.js';
import type { Definition, Review, ReviewDraft } from '../../src/journey/contract.js';
import { createIndexedDbDrafts } from '../../src/stores/drafts/indexed-db.js';
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
} from '../../stories/assessments.js';
import { STORYTELLING } from '../../stories/definitions.js';
import { part, read, waitUntil } from './support.js';

type Element = HTMLElementTagNameMap['micro-credential-assessment'];
type Given = Partial<
  Pick<Element, 'answer' | 'send' | 'openFile' | 'names' | 'timeZone' | 'drafts' | 'definition'>
> & {
  readonly offer?: TaskOffer;
  readonly work?: TaskWork | undefined;
  readonly assessment?: TaskStatus;
  readonly now?: string;
  readonly lang?: string;
};
const ACCEPTED: TaskOffer = { ...OFFER, state: 'accepted' };

const make = async (given: Given = {}): Promise<Element> => {
  const { now = NOW, lang = 'en', ...properties } = given;
  const element = document.createElement('micro-credential-assessment');
  Object.assign(element, {
    offer: ACCEPTED,
    work: GIVEN,
    definition: STORYTELLING,
    drafts: reviewsWith(),
    timeZone: 'Europe/Berlin',
    clock: () => new Date(now),
    lang,
    ...properties,
  });
  await fixture(html`${element}`);
  await element.complete;
  return element;
};
const all = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => each.textContent!.trim() === text)!;
const type = async (element: Element, selector: string, text: string): Promise<void> => {
  const field = part<HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const field = (name: string): string => `[data-target="${name}"]`;
/** Chooses a level of a criterion by its place. */
const choose = async (element: Element, criterion: string, at: number): Promise<void> => {
  const first = part<HTMLInputElement>(element, field(`level ${criterion}`));
  all<HTMLInputElement>(element, `input[name="${first.name}"]`)[at]!.click();
  await element.updateComplete;
};
const focused = (element: Element): string => element.shadowRoot!.activeElement?.id ?? '';

describe('<micro-credential-assessment>: the offer', () => {
  it('shows title, size and skills only, and the due date with its time zone', async () => {
    const element = await make({ offer: OFFER, work: undefined });
    expect(read(element, '[part=facts]')).to.equal(
      'Size 3 parts · 154 words · 3 files · 1 link · 3.8 MB Skills Interpret data Visual design',
    );
    expect(read(element, '[part=due]')).to.equal(
      'Review due: Thursday, December 10, 2026 at 11:59 PM Central European Standard Time (in 19 days)',
    );
    const shown = read(element, 'article');
    for (const hidden of [OFFER.work, 'pupils', 'rubric', 'Question'])
      expect(shown).to.not.contain(hidden);
    await expect(element).to.be.accessible();
  });

  it('takes the size as one number too, as a server may know no more', async () => {
    const element = await make({ offer: { ...OFFER, size: 12_000 }, work: undefined });
    expect(read(element, '[part=facts]')).to.contain('3 parts · 12 kB');
  });

  it('is accepted with one button; the work comes from the page', async () => {
    const answers: OfferAnswer[] = [];
    const element = await make({
      offer: OFFER,
      work: undefined,
      answer: async (given) => void answers.push(given) as undefined,
    });
    const told = oneEvent(element, 'micro-credential-answered');
    button(element, 'Accept').click();
    const { detail } = (await told) as CustomEvent<OfferAnswer>;
    expect(detail).to.deep.equal({ action: 'accept', work: OFFER.work });
    expect(answers).to.deep.equal([detail]);
    await waitUntil(() => read(element, '#standing') === 'Accepted');
    await waitUntil(() => focused(element) === 'standing');
    element.work = GIVEN;
    await element.complete;
    expect(all(element, '[part=criterion]').length).to.equal(4);
  });

  it('is declined after a confirmation; leaving the dialog leaves everything as it is', async () => {
    const answers: OfferAnswer[] = [];
    const element = await make({
      offer: OFFER,
      work: undefined,
      answer: async (given) => void answers.push(given) as undefined,
    });
    const dialog = part<HTMLDialogElement>(element, 'dialog');
    button(element, 'Decline').click();
    await waitUntil(() => dialog.open);
    await expect(element).to.be.accessible();
    button(element, 'Go back').click();
    await waitUntil(() => focused(element) === 'decline');
    expect(answers).to.deep.equal([]);
    button(element, 'Decline').click();
    await waitUntil(() => dialog.open);
    button(element, 'Decline now').click();
    await waitUntil(() => read(element, '#standing') === 'Declined');
    expect(answers).to.deep.equal([{ action: 'decline', work: OFFER.work }]);
    expect(element.shadowRoot!.querySelector('[part=offer]')).to.equal(null);
  });

  it('a conflict of interest needs its reason', async () => {
    const answers: OfferAnswer[] = [];
    const element = await make({
      offer: OFFER,
      work: undefined,
      answer: async (given) => void answers.push(given) as undefined,
    });
    button(element, 'Declare a conflict of interest').click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    button(element, 'Declare and decline').click();
    await waitUntil(() => read(element, '#reason-problem') === 'Write your reason first.');
    expect(focused(element)).to.equal('reason');
    await expect(element).to.be.accessible();
    await type(element, '#reason', ' I taught this class. ');
    button(element, 'Declare and decline').click();
    await waitUntil(() => answers.length === 1);
    expect(answers[0]!.conflict).to.deep.equal({ reason: 'I taught this class.' });
  });

  it('an answer that could not be sent can be given again', async () => {
    const element = await make({
      offer: OFFER,
      work: undefined,
      answer: () => Promise.reject(new Error('offline')),
    });
    button(element, 'Accept').click();
    await waitUntil(() => read(element, '.problem') === 'Not sent. Try again later.');
    expect(read(element, '[role=status]')).to.equal('Not sent. Try again later.');
    expect(button(element, 'Accept').disabled).to.equal(false);
    expect(focused(element)).to.equal('accept');
  });
});

describe('<micro-credential-assessment>: the work', () => {
  it('shows each text as text, and each file to be saved, never opened', async () => {
    const hostile = '<img src=x onerror="alert(1)"><b>bold</b>';
    const element = await make({
      work: { ...GIVEN, answers: { class: hostile } },
      openFile: async () => new Blob(['x']),
    });
    expect(read(element, '[part=text]')).to.contain('Planned');
    const texts = all(element, '[part=item] [part=text]').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal([hostile]);
    expect(
      all(element, 'article img, article iframe, article object, article embed'),
    ).to.deep.equal(all(element, '.beside img'));
    expect(all(element, '[part=file]').map((each) => each.innerText.split('\n')[0])).to.deep.equal([
      'file-1.pdf',
      'file-2.png',
      'file-3.pdf',
    ]);
    const link = part<HTMLAnchorElement>(element, '[part=link] a');
    expect(link.rel).to.contain('noreferrer');
    expect(read(element, 'article')).to.contain('tells its site your network address');
  });

  it('saves a file through the page’s function under its neutral name, whatever its type', async () => {
    const wanted: string[] = [],
      saved: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    const element = await make({
      openFile: async ({ id }) => {
        wanted.push(id);
        if (id === '3') throw new Error('gone');
        return new Blob(['<script>'], { type: 'text/html' });
      },
    });
    const [first, second] = all<HTMLButtonElement>(element, '[part=file] button');
    first!.click();
    await waitUntil(() => read(element, '[role=status]').includes('file-1.pdf was downloaded.'));
    second!.click();
    await waitUntil(() =>
      read(element, '.problem').startsWith('file-2.png could not be downloaded'),
    );
    HTMLAnchorElement.prototype.click = click;
    expect(wanted).to.deep.equal(['1', '3']);
    expect(saved.map(({ download }) => download)).to.deep.equal(['file-1.pdf']);
    const { type: mediaType } = await (await fetch(saved[0]!.href)).blob();
    expect(mediaType).to.equal('application/octet-stream');
  });

  it('tells what waits for the grantor, and what the grantor passed', async () => {
    const element = await make({ work: WAITING, openFile: async () => new Blob() });
    const shown = read(element, 'article');
    expect(shown).to.contain('The issuer checks the texts first. They are not shown yet.');
    expect(shown).to.contain('The issuer checks this file first. It is not shown yet.');
    expect(shown).to.not.contain('No answer');
    expect(all(element, '[part=file] button').length).to.equal(2);
    await expect(element).to.be.accessible();
    element.work = AGAIN;
    await element.updateComplete;
    expect(read(element, 'article')).to.contain('could not be cleaned or searched for names');
    expect(read(element, '[part=note]')).to.contain('in which names may occur');
    expect(read(element, '[part=flagged]')).to.equal('let the pupils (flagged as a name)');
    expect(read(element, '[part=changes]')).to.contain('Each chart now names the pupil');
    expect(all(element, '[part=earlier] dt').map(({ textContent }) => textContent)).to.deep.equal([
      'Work examples',
      'Work examples: The question leads',
    ]);
    await expect(element).to.be.accessible();
  });

  it('the rubric is beside the work at 1,024 pixels, and one button away in a narrow place', async () => {
    await setViewport({ width: 1024, height: 768 });
    const element = await make();
    const box = (name: string): DOMRect =>
      all(element, `[part=${name}]`)[1]!.getBoundingClientRect();
    expect(box('marks').left).to.be.greaterThan(box('work').right);
    expect(box('marks').top).to.equal(box('work').top);
    await setViewport({ width: 320, height: 640 });
    await waitUntil(() => box('marks').top > box('work').bottom - 1);
    expect(document.documentElement.scrollWidth).to.be.lessThan(321);
    all<HTMLButtonElement>(element, '[part=work] .jump')[1]!.click();
    await waitUntil(() => focused(element) === 'marks-1');
    all<HTMLButtonElement>(element, '[part=marks] .jump')[1]!.click();
    await waitUntil(() => focused(element) === 'work-1');
    await setViewport({ width: 800, height: 600 });
  });
});

describe('<micro-credential-assessment>: the review', () => {
  it('janeway#4412: nothing is preselected, and saving a draft registers no verdict', async () => {
    const drafts = createIndexedDbDrafts<ReviewDraft>({ name: `test-${Math.random()}` });
    const element = await make({ drafts });
    expect(all(element, 'input[type=radio]').length).to.equal(11);
    expect(all(element, 'input:checked')).to.deep.equal([]);
    await type(element, field('part overview'), 'Clear.');
    await element.flush();
    const kept = (await drafts.load(GIVEN.work))!;
    expect([kept.levels, 'recommendation' in kept]).to.deep.equal([{}, false]);
    button(element, 'Submit review').click();
    await element.updateComplete;
    expect(focused(element)).to.equal('missing');
    expect(part<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
  });

  it('saves each mark within a second, and has it after a reload', async () => {
    const drafts = createIndexedDbDrafts<ReviewDraft>({ name: `test-${Math.random()}` });
    const first = await make({ drafts });
    await choose(first, 'question', 1);
    await type(first, field('criterion question'), 'Which pupil asked?');
    expect(read(first, '[part=saved]')).to.equal('Saving…');
    await waitUntil(() => read(first, '[part=saved]') === 'Saved on this device');
    first.remove();
    const second = await make({ drafts });
    expect(read(second, '.choice:has(:checked) .level-name')).to.equal('Developing');
    expect(part<HTMLTextAreaElement>(second, field('criterion question')).value).to.equal(
      'Which pupil asked?',
    );
  });

  it('has in its storage what was typed a second ago, though the page ends without a word', async () => {
    const name = `test-${Math.random()}`;
    const element = await make({ drafts: createIndexedDbDrafts<ReviewDraft>({ name }) });
    await choose(element, 'question', 1);
    await waitUntil(() => read(element, '[part=saved]') === 'Saved on this device');
    await type(element, field('criterion question'), 'Which pupil asked?');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // neither removed nor hidden: a crash tells the element nothing
    const [stored] = await createIndexedDbDrafts<ReviewDraft>({ name }).list();
    expect(stored?.feedback.criteria['question']).to.equal('Which pupil asked?');
  });

  it('saves the last keystroke at once where the page is hidden', async () => {
    const kept = reviewsWith(),
      saves: ReviewDraft[] = [];
    const save: typeof kept.save = (draft, expected) => {
      saves.push(draft);
      return kept.save(draft, expected);
    };
    const element = await make({ drafts: { ...kept, save } });
    await choose(element, 'question', 1);
    await waitUntil(() => read(element, '[part=saved]') === 'Saved on this device');
    const before = saves.length;
    await type(element, field('criterion question'), 'Which pupil asked?');
    expect(saves.length).to.equal(before, 'a save is planned only');
    dispatchEvent(new Event('pagehide'));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    expect(saves.at(-1)?.feedback.criteria['question']).to.equal('Which pupil asked?');
  });

  it('two tabs: what one marks is shown in the other, and neither loses anything', async () => {
    const drafts = reviewsWith();
    const [one, two] = [await make({ drafts }), await make({ drafts })];
    await choose(one, 'context', 1);
    await type(two, field('part reflection'), 'Honest.');
    await Promise.all([one.flush(), two.flush()]);
    await waitUntil(
      () => part<HTMLTextAreaElement>(one, field('part reflection')).value === 'Honest.',
    );
    await waitUntil(() => read(two, '.choice:has(:checked) .level-name').startsWith('Passing'));
    const kept = await drafts.load(GIVEN.work);
    expect(kept!.levels).to.deep.equal({ context: 'passing' });
    expect(kept!.feedback.parts).to.deep.equal({ reflection: 'Honest.' });
  });

  it('tells that the disk is full or the page is offline, and keeps the marks', async () => {
    const element = await make({ drafts: failingReviews('storage-full') });
    await type(element, field('part reflection'), 'Not lost');
    await waitUntil(() => read(element, '[part=saved]') === 'Not saved: this device is full');
    expect(button(element, 'Download a copy')).to.not.equal(undefined);
    expect(part<HTMLTextAreaElement>(element, field('part reflection')).value).to.equal('Not lost');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await element.updateComplete;
    const told = read(element, '[part=offline]');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    expect(told).to.equal('You are offline. You can go on working.');
  });

  it('lists what is missing, and leads to each field; feedback is needed for what is not met', async () => {
    const element = await make({ drafts: reviewsWith(MARKED) });
    expect(read(element, '[part=bar]')).to.contain('3 of 8 complete');
    expect(element.shadowRoot!.querySelector(field('criterion context'))).to.equal(null);
    button(element, 'Submit review').click();
    await element.updateComplete;
    const items = all<HTMLButtonElement>(element, '[part=missing] button');
    expect(items.map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Level: The claim fits the chart',
      'Level: Change',
      'Feedback: Work examples',
      'Feedback: Reflection',
      'Feedback: The question leads',
    ]);
    for (const item of items) {
      item.click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.have.attribute('data-target');
    }
    await expect(element).to.be.accessible();
  });

  it('the recommendation follows from the levels, and is not chosen by hand', async () => {
    const element = await make();
    const advice = (): string => read(element, '[part=recommendation]');
    expect(advice()).to.contain('once each criterion has one. 0 of 4 criteria met');
    for (const [criterion, at] of [
      ['context', 1],
      ['question', 2],
      ['claim', 2],
      ['change', 1],
    ] as const)
      await choose(element, criterion, at);
    expect(advice()).to.contain('Recommendation Award 4 of 4 criteria met');
    await choose(element, 'claim', 1);
    expect(advice()).to.contain('Recommendation Do not award yet 3 of 4 criteria met');
    expect(all(element, '[part=recommendation] input')).to.deep.equal([]);
  });

  it('an assessor chooses where the definition leaves it to assessors; nothing is preselected', async () => {
    const definition: Definition = { ...STORYTELLING, policy: { recommendation: 'assessor' } };
    const element = await make({ definition, drafts: reviewsWith(FINISHED) });
    const [award, deny] = all<HTMLInputElement>(element, '[part=recommendation] input');
    expect([award!.checked, deny!.checked]).to.deep.equal([false, false]);
    expect(read(element, '[part=bar]')).to.contain('8 of 9 complete');
    award!.click();
    await element.updateComplete;
    expect(read(element, '[part=recommendation]')).to.contain('An award cannot be recommended.');
    deny!.click();
    await element.updateComplete;
    expect(read(element, '[part=finish]')).to.contain('Everything is here.');
    await expect(element).to.be.accessible();
  });

  it('warns of an e-mail address and of the assessor’s name in the feedback', async () => {
    const element = await make({ names: { names: ['Eve Lindqvist'] } });
    await type(element, field('part overview'), 'Thank you, Eve Lindqvist');
    expect(read(element, '.field [part=note]')).to.contain('your name in it');
    await expect(element).to.be.accessible();
  });

  it('submits once, after a confirmation of what is sent; then it is frozen', async () => {
    const sent: Review[] = [],
      drafts = reviewsWith(FINISHED);
    const element = await make({
      drafts,
      send: async (review) => void sent.push(review) as undefined,
    });
    button(element, 'Submit review').click();
    const dialog = part<HTMLDialogElement>(element, 'dialog');
    await waitUntil(() => dialog.open);
    expect(all(element, '.sent li').map(({ innerText }) => innerText)).to.deep.equal([
      'Context: Passing',
      'The question leads: Developing',
      'The claim fits the chart: Demonstrated',
      'Change: Passing',
      '4 texts of feedback',
    ]);
    expect(dialog.innerText).to.contain('Recommendation: Do not award yet');
    await expect(element).to.be.accessible();
    button(element, 'Not yet').click();
    await waitUntil(() => focused(element) === 'submit');
    button(element, 'Submit review').click();
    await waitUntil(() => dialog.open);
    const told = oneEvent(element, 'micro-credential-reviewed');
    button(element, 'Submit now').click();
    const { detail } = (await told) as CustomEvent<{ review: Review }>;
    expect(sent).to.deep.equal([detail.review]);
    expect([detail.review.recommendation, detail.review.levels]).to.deep.equal([
      'deny',
      FINISHED.levels,
    ]);
    await waitUntil(() => focused(element) === 'standing');
    expect(read(element, '[part=standing]')).to.contain('Your review can no longer be changed.');
    expect(all(element, 'textarea, input')).to.deep.equal([]);
    expect(read(element, '[part=own-review]')).to.contain('Passing');
    expect(await drafts.load(GIVEN.work)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('keeps the review where it could not be sent', async () => {
    const element = await make({
      drafts: reviewsWith(FINISHED),
      send: () => Promise.reject(new Error('offline')),
    });
    button(element, 'Submit review').click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    button(element, 'Submit now').click();
    await waitUntil(() => read(element, '.problem').startsWith('Not sent.'));
    expect(all(element, 'input:checked').length).to.equal(4);
    expect(focused(element)).to.equal('submit');
  });
});

describe('<micro-credential-assessment>: calibration', () => {
  it('shows prepared works one after the other as the page gives them, then the result', async () => {
    const works = ['p-1', 'p-2'],
      drafts = reviewsWith();
    for (const work of works) await drafts.save({ ...FINISHED, id: work, work, revision: 1 }, 0);
    const sent: string[] = [];
    let at = 0;
    const task = (): object => ({
      offer: { ...ACCEPTED, work: works[at], title: `Work ${at + 1}` },
      work: { ...GIVEN, work: works[at] },
      assessment: { isCalibration: true },
    });
    const element = await make({
      ...task(),
      drafts,
      send: async ({ work }) => {
        sent.push(work);
        return at === 1 ? MISSED : undefined;
      },
    });
    element.addEventListener('micro-credential-reviewed', () => {
      if (++at < works.length) Object.assign(element, task());
    });
    for (const _ of works) {
      await waitUntil(() => button(element, 'Submit review') !== undefined);
      expect(read(element, '[part=standing]')).to.contain('Calibration');
      button(element, 'Submit review').click();
      await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
      const before = sent.length;
      button(element, 'Submit now').click();
      await waitUntil(() => sent.length === before + 1);
      await element.complete;
    }
    expect(sent).to.deep.equal(works);
    await waitUntil(() => all(element, '[part=misses] li').length > 0);
    await expect(element).to.be.accessible();
  });
});

describe('<micro-credential-assessment>: afterwards', () => {
  it('a review that the grantor returned begins with the own one, beside the note', async () => {
    const sent: Review[] = [];
    const element = await make({
      assessment: { state: 'returned', note: 'Name the chart.', reviews: [OWN], own: 'a-1' },
      drafts: reviewsWith({ ...UNMARKED, id: 'another' }),
      send: async (review) => void sent.push(review) as undefined,
    });
    expect(read(element, '[part=standing]')).to.contain('Returned to you');
    expect(read(element, '[part=returned-note]')).to.equal('Name the chart.');
    expect(all(element, 'input:checked').length).to.equal(4);
    await expect(element).to.be.accessible();
    await type(element, field('part evidence'), 'The second chart answers your question.');
    button(element, 'Submit review').click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    button(element, 'Submit now').click();
    await waitUntil(() => sent.length === 1);
    expect(sent[0]!.feedback.parts['evidence']).to.equal('The second chart answers your question.');
  });

  it('shows no mark of another assessor before all reviews are in', async () => {
    const element = await make({
      assessment: { state: 'reviewed', own: 'a-1', reviews: [OWN, OTHER] },
    });
    expect(read(element, '#standing')).to.equal('Submitted');
    expect(element.shadowRoot!.innerHTML).to.not.contain('Assessor 2');
    expect(element.shadowRoot!.innerHTML).to.not.contain('Honest, and short.');
  });

  it('reconcile: the other’s marks are beside the own ones, which are confirmed or changed', async () => {
    const sent: Review[] = [];
    const element = await make({
      assessment: DIFFERENT,
      drafts: reviewsWith({ ...UNMARKED, id: 'another' }),
      send: async (review) => void sent.push(review) as undefined,
    });
    expect(read(element, '#standing')).to.equal('The reviews differ');
    const differing = all(element, '[data-differs]').map((each) => each.innerText.split('\n')[0]);
    expect(differing).to.deep.equal(['The question leads Differs']);
    expect(all(element, '[part=criterion] [part=others]')[1]!.innerText).to.contain(
      'Assessor 2: Demonstrated',
    );
    expect(read(element, 'article')).to.contain('Honest, and short.');
    await expect(element).to.be.accessible();
    await choose(element, 'question', 2);
    button(element, 'Submit review').click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    button(element, 'Submit now').click();
    await waitUntil(() => sent.length === 1);
    expect(sent[0]!.recommendation).to.equal('award');
    await waitUntil(() => read(element, '#standing') === 'All reviews are in');
  });

  it('each state has its sentence, and only those with a review to write have a form', async () => {
    for (const [lead, assessment, isOpen] of [
      ['Declined', { state: 'declined' }, false],
      ['Submitted', { ...DIFFERENT, isReconciled: true }, false],
      ['Calibration', { isCalibration: true }, true],
      ['Calibration', { isCalibration: true, state: 'reviewed', reviews: [OWN] }, false],
      ['Not yet calibrated', MISSED, false],
    ] as const) {
      const element = await make({ assessment });
      expect(read(element, '#standing'), lead).to.equal(lead);
      expect(!!element.shadowRoot!.querySelector('#submit'), lead).to.equal(isOpen);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('a calibration tells the share, the threshold and what differed', async () => {
    const element = await make({ assessment: MISSED });
    expect(read(element, '[part=standing]')).to.contain(
      '6 of 8 levels are those of the experts: 75%. At least 80% is needed.',
    );
    expect(all(element, '[part=misses] li').map(({ innerText }) => innerText)).to.deep.equal([
      'The question leads: you chose Developing, the experts Demonstrated',
      'Change: you chose no level, the experts Not yet',
    ]);
    element.assessment = {
      ...MISSED,
      calibration: { ...MISSED.calibration!, isPassed: true, exact: 1, misses: [] },
    };
    await element.updateComplete;
    expect(read(element, '#standing')).to.equal('You may assess now');
  });

  it('tells that it is overdue, and can still be submitted', async () => {
    const element = await make({ now: '2026-12-12T09:00:00Z', drafts: reviewsWith(FINISHED) });
    expect(read(element, '[part=standing]')).to.contain('Your review is overdue');
    expect(read(element, '[part=due]')).to.contain('(yesterday)');
    expect(button(element, 'Submit review').disabled).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('speaks the language of the page, from right to left where it is written so', async () => {
    const element = await make({ lang: 'ar' });
    expect(part(element, 'article').dir).to.equal('rtl');
    await expect(element).to.be.accessible();
    element.lang = 'de';
    await waitUntil(() => read(element, '#submit') === 'Bewertung einreichen');
    await expect(element).to.be.accessible();
  });
});
