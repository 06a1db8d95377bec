import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/micro-credential-application.js';
import type { ApplicationStatus, LearnerReply, SubmissionPackage } from '../../src/elements.js';
import { createIndexedDbDrafts } from '../../src/stores/drafts/indexed-db.js';
import { createMemoryDrafts } from '../../src/stores/drafts/memory.js';
import type { Drafts } from '../../src/stores/drafts/contract.js';
import type { Application, Definition } from '../../src/journey/contract.js';
import {
  BEGUN,
  COMPLETE,
  DENIAL,
  draftsWith,
  failing,
  PARTLY,
} from '../../stories/applications.js';
import { FREE, STORYTELLING } from '../../stories/definitions.js';
import { part, read, waitUntil } from './support.js';

type Element = HTMLElementTagNameMap['micro-credential-application'];
interface Given {
  readonly drafts?: Drafts<Application>;
  readonly definition?: Definition;
  readonly status?: ApplicationStatus;
  readonly send?: Element['send'];
  readonly lang?: string;
}
const clock = (): Date => new Date('2026-11-21T14:00:00Z');
const make = async ({
  drafts = draftsWith(BEGUN),
  definition = STORYTELLING,
  status = { state: 'draft' },
  send,
  lang = 'en',
}: Given = {}): Promise<Element> => {
  const element = await fixture<Element>(
    html`<micro-credential-application .drafts=${drafts} .definition=${definition} .status=${status} .send=${send} .clock=${clock} .learner=${{ recipient: { email: 'ada@mail.example' } }} lang=${lang}></micro-credential-application>`,
  );
  await element.complete;
  return element;
};
const type = async (element: Element, target: string, text: string): Promise<void> => {
  const field = part<HTMLTextAreaElement>(element, `[data-target="${target}"]`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const tick = async (element: Element, target: string): Promise<void> => {
  part<HTMLInputElement>(element, `[data-target="${target}"]`).click();
  await element.updateComplete;
};
const give = async (element: Element, target: string, file: File): Promise<void> => {
  const input = part(element, `[data-target="${target}"] ~ input`) as HTMLInputElement,
    list = new DataTransfer();
  list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
};
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const saved = (element: Element): string => read(element, '[part=saved]');
const button = (element: Element, text: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.textContent!.trim() === text,
  )!;

describe('<micro-credential-application>', () => {
  it('shows every part with its fields, and is accessible when begun, partly done and complete', async () => {
    for (const application of [BEGUN, PARTLY, COMPLETE]) {
      const element = await make({ drafts: draftsWith(application) });
      expect(element.shadowRoot!.querySelectorAll('.form [part=part]').length).to.equal(3);
      await expect(element).to.be.accessible();
    }
  });

  it('counts words while they are typed, and states what is too few and too many', async () => {
    const element = await make();
    const length = (): string => read(element, '#field-0-0-length');
    expect(length()).to.equal('0 words');
    await type(element, 'class', words(49));
    expect(length()).to.equal('49 words 1 more word needed');
    await type(element, 'class', words(203));
    expect(length()).to.equal('203 words 3 words too many');
    expect(part(element, '[data-target=class]').ariaInvalid).to.equal('true');
    expect(part(element, '[data-target=class]').getAttribute('aria-describedby')).to.contain(
      'field-0-0-length',
    );
  });

  it('saves what is typed within a second, and has it after a reload', async () => {
    const drafts = createIndexedDbDrafts<Application>({ name: `test-${Math.random()}` });
    const first = await make({ drafts });
    await type(first, 'class', 'A class of 24.');
    expect(saved(first)).to.equal('Saving…');
    await waitUntil(() => saved(first) === 'Saved on this device');
    first.remove();
    const second = await make({ drafts });
    expect(part<HTMLTextAreaElement>(second, '[data-target=class]').value).to.equal(
      'A class of 24.',
    );
    expect(read(second, '[part=bar]')).to.contain('0 of 6 complete');
  });

  it('two tabs: what one writes is shown in the other, and neither loses anything', async () => {
    const drafts = draftsWith(BEGUN);
    const [one, two] = [await make({ drafts }), await make({ drafts })];
    await type(one, 'class', 'From the first tab');
    await type(two, 'next', 'From the second tab');
    await Promise.all([one.flush(), two.flush()]);
    for (const [element, target, text] of [
      [one, 'next', 'From the second tab'],
      [two, 'class', 'From the first tab'],
    ] as const)
      await waitUntil(
        () => part<HTMLTextAreaElement>(element, `[data-target=${target}]`).value === text,
      );
    const kept = await drafts.load(BEGUN.id);
    expect(kept!.answers).to.deep.equal({
      class: 'From the first tab',
      next: 'From the second tab',
    });
  });

  it('tells that the disk is full or the storage refused, keeps the text, and offers a copy', async () => {
    for (const [code, text] of [
      ['storage-full', 'Not saved: this device is full'],
      ['storage-unavailable', 'Not saved: this browser does not allow it'],
      ['storage-offline', 'Not saved: the place where it is kept can’t be reached'],
      ['storage-refused', 'Not saved: you are signed out, or may not save here'],
      ['storage-too-large', 'Not saved: it is too large to be kept'],
    ] as const) {
      const element = await make({ drafts: failing(code, BEGUN) });
      await type(element, 'class', 'Not lost');
      await waitUntil(() => saved(element) === text);
      expect(read(element, '[role=status]')).to.contain(text);
      expect(part<HTMLTextAreaElement>(element, '[data-target=class]').value).to.equal('Not lost');
      expect(button(element, 'Save again')).to.not.equal(undefined);
      expect(button(element, 'Download a copy')).to.not.equal(undefined);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('states that the page is offline', async () => {
    const element = await make();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await element.updateComplete;
    const told = read(element, '[part=offline]');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(told).to.equal('You are offline. You can go on working.');
    expect(element.shadowRoot!.querySelector('[part=offline]')).to.equal(null);
  });

  it('takes a file by its bytes, and tells why another is not taken', async () => {
    const element = await make();
    await give(element, 'charts', new File([PNG], 'chart.png'));
    await waitUntil(() => read(element, '[part=artifact]').startsWith('chart.png'));
    expect(read(element, '[role=status]')).to.contain('chart.png was added.');
    expect(read(element, '[part=artifact]')).not.to.contain('can’t be removed');
    await give(element, 'charts', new File(['MZ program'], 'program.png'));
    await waitUntil(
      () => read(element, '.problem') === 'program.png is not of an accepted type: Images, PDF.',
    );
    await give(element, 'charts', new File([], 'nothing.png'));
    await waitUntil(() => read(element, '.problem') === 'nothing.png is empty.');
    await expect(element).to.be.accessible();
    await give(element, 'charts', new File(['....ftypheic....'], 'photo.heic'));
    await waitUntil(() =>
      (element.shadowRoot!.textContent ?? '').includes('Details about you can’t be removed'),
    );
    button(element, 'Remove').click();
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[part=artifact]').length === 1);
    button(element, 'Remove').click();
    await waitUntil(() => !element.shadowRoot!.querySelector('[part=artifact]'));
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Choose files');
  });

  it('tells the size of a file that is too large', async () => {
    const definition = {
      ...STORYTELLING,
      parts: STORYTELLING.parts.map((each) => ({
        ...each,
        requirements: each.requirements.map((one) =>
          one.id === 'charts' ? { ...one, maxBytes: 8 } : one,
        ),
      })),
    } as Definition;
    const element = await make({ definition });
    await give(element, 'charts', new File([PNG], 'chart.png'));
    await waitUntil(
      () => read(element, '.problem') === 'chart.png is 12 bytes. The limit is 8 bytes.',
    );
  });

  it('takes links that are https, and no other', async () => {
    const drafts = createMemoryDrafts<Application>();
    const element = await make({ definition: FREE, drafts });
    const input = part<HTMLInputElement>(element, '[data-target=film]');
    input.value = 'javascript:alert(1)';
    button(element, 'Add link').click();
    await waitUntil(
      () => read(element, '.problem') === 'Enter a whole link that begins with https://.',
    );
    expect(input.value).to.equal('javascript:alert(1)');
    input.value = 'https://video.example/7';
    button(element, 'Add link').click();
    await waitUntil(() => read(element, '[part=artifact]').startsWith('https://video.example/7'));
    expect(input.value).to.equal('');
    expect(element.shadowRoot!.querySelector('.problem')).to.equal(null);
  });

  it('asks for each person’s contribution and an own reflection where work was made together', async () => {
    const element = await make();
    part<HTMLInputElement>(element, '[part=collaboration] label:nth-of-type(2) input').click();
    await element.updateComplete;
    expect(read(element, '[part=collaboration]')).to.contain('Assessors never see these names.');
    button(element, 'Submit').click();
    await element.updateComplete;
    expect(read(element, '[part=missing]')).to.contain('Details of your collaboration');
    button(element, 'Add a person').click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.person').length).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('lists what is missing, and leads to each field; nothing is sent', async () => {
    const sent: unknown[] = [];
    const element = await make({
      drafts: draftsWith(PARTLY),
      send: async (given) => void sent.push(given) as undefined,
    });
    expect(element.shadowRoot!.querySelector('[part=missing]')).to.equal(null);
    button(element, 'Submit').click();
    await element.updateComplete;
    const items = [
      ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=missing] button'),
    ];
    expect(items.map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Length of the answer: Which class did you work with, and which question did it choose?',
      'Work: Charts of two pupils',
      'Length of the answer: How will you change the lesson next time?',
      'Details of your collaboration',
      'Statement on privacy',
      'Statement on your own work',
    ]);
    expect(element.shadowRoot!.activeElement?.id).to.equal('missing');
    for (const item of items) {
      item.click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.not.equal(item);
      expect(element.shadowRoot!.activeElement).to.have.attribute('data-target');
    }
    await expect(element).to.be.accessible();
    expect(sent).to.deep.equal([]);
  });

  it('submits after a confirmation of what is sent: the frozen work, the identity apart, and the files', async () => {
    const drafts = draftsWith({ ...COMPLETE, statements: {} }),
      sent: SubmissionPackage[] = [];
    const element = await make({
      drafts,
      send: async (given) => {
        sent.push(given);
        return { state: 'submitted', due: '2026-12-10T16:00:00Z' };
      },
    });
    await tick(element, 'privacy');
    await tick(element, 'integrity');
    expect(read(element, '[part=finish]')).to.contain('Everything is here. You can submit.');
    button(element, 'Submit').click();
    const dialog = part<HTMLDialogElement>(element, 'dialog');
    await waitUntil(() => dialog.open);
    expect(read(element, '.sent')).to.equal('2 answers 3 files 1 link Collaboration');
    await expect(element).to.be.accessible();
    button(element, 'Not yet').click();
    await waitUntil(() => !dialog.open);
    expect(sent.length).to.equal(0);
    button(element, 'Submit').click();
    await waitUntil(() => dialog.open);
    const told = oneEvent(element, 'micro-credential-submitted');
    button(element, 'Submit now').click();
    await told;
    const { submission, identity, files } = sent[0]!;
    expect(JSON.stringify(submission)).to.not.contain('mail.example');
    expect(identity.recipient).to.deep.equal({ email: 'ada@mail.example' });
    expect([...files.keys()].sort()).to.deep.equal(['sha256-a', 'sha256-c', 'sha256-d']);
    await waitUntil(() => read(element, '[part=standing]').startsWith('Submitted'));
    expect(read(element, '[part=receipt]')).to.contain(submission.id);
    expect((await drafts.load(COMPLETE.id))!.answers).to.deep.equal(COMPLETE.answers);
    await expect(element).to.be.accessible();
  });

  it('keeps the work where it could not be sent', async () => {
    const element = await make({
      drafts: draftsWith(COMPLETE),
      send: () => Promise.reject(new Error('offline')),
    });
    button(element, 'Submit').click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'dialog').open);
    button(element, 'Submit now').click();
    await waitUntil(() => read(element, '.problem').startsWith('Not sent.'));
    expect(read(element, '[role=status]')).to.contain('Not sent.');
    expect(part<HTMLTextAreaElement>(element, '[data-target=class]').value).to.not.equal('');
  });

  it('after a denial shows the feedback, and asks what changed before it is submitted again', async () => {
    const element = await make({
      drafts: draftsWith(COMPLETE),
      status: { state: 'denied', submission: 'urn:x:1', attempt: 1, decision: DENIAL },
    });
    expect(read(element, '[part=standing]')).to.contain('Not awarded yet');
    expect(read(element, '[part=feedback]')).to.contain(
      'Work examples: The question leads Show for each chart which pupil asked the question.',
    );
    button(element, 'Submit again').click();
    await element.updateComplete;
    expect(read(element, '[part=missing]')).to.equal(
      'Still missing Statement on privacy Statement on your own work Note on what changed',
    );
    await type(element, 'resubmission', 'Each chart names its question.');
    await tick(element, 'privacy');
    await tick(element, 'integrity');
    expect(read(element, '[part=finish]')).to.contain('Everything is here.');
    await expect(element).to.be.accessible();
  });

  it('answers a question once, and goes on with the review; the text survives until it is sent', async () => {
    const drafts = draftsWith(COMPLETE),
      sent: LearnerReply[] = [],
      status = { state: 'returned', submission: 'urn:x:1', question: 'Which class?' } as const;
    const element = await make({ drafts, status });
    let mayFail = true;
    element.reply = async (given) => {
      if (mayFail) throw new Error('offline');
      sent.push(given);
      return undefined;
    };
    expect(button(element, 'Send the answer').disabled).to.equal(true);
    const write = async (text: string): Promise<void> => {
      const field = part<HTMLTextAreaElement>(element, '#reply');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    await write('Year eight.');
    await expect(element).to.be.accessible();
    button(element, 'Send the answer').click();
    await waitUntil(() => read(element, '.problem').startsWith('Not sent.'));
    await element.flush();
    const again = await make({ drafts, status });
    expect(part<HTMLTextAreaElement>(again, '#reply').value).to.equal('Year eight.');
    again.remove();
    mayFail = false;
    const heard = oneEvent(element, 'micro-credential-replied');
    button(element, 'Send the answer').click();
    await heard;
    expect(sent).to.deep.equal([{ action: 'answer', submission: 'urn:x:1', text: 'Year eight.' }]);
    expect(read(element, '#standing')).to.equal('In review');
    await element.flush();
    expect((await drafts.list())[0]!.reply).to.equal(undefined);
  });

  it('appeals a denial once, behind a summary; the way to submit again stays open', async () => {
    const status = {
      state: 'denied',
      submission: 'urn:x:1',
      attempt: 1,
      decision: DENIAL,
    } as const;
    const element = await make({ drafts: draftsWith(COMPLETE), status });
    expect(button(element, 'Submit again')).to.not.equal(undefined);
    const appeal = part<HTMLDetailsElement>(element, '[part=appeal]');
    expect(appeal.open).to.equal(false);
    appeal.open = true;
    expect(read(element, '[part=appeal]')).to.contain('There is one appeal.');
    const field = part<HTMLTextAreaElement>(element, '#reply');
    field.value = 'The second chart was not read.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    await expect(element).to.be.accessible();
    const heard = oneEvent(element, 'micro-credential-replied');
    button(element, 'Send the appeal').click();
    const { detail } = await heard;
    expect(detail).to.deep.equal({
      action: 'appeal',
      submission: 'urn:x:1',
      text: 'The second chart was not read.',
    });
    expect(read(element, '#standing')).to.equal('Appealed');
    const late = await make({
      drafts: draftsWith(COMPLETE),
      status: { ...status, state: 'appeal-denied' },
    });
    expect(late.shadowRoot!.querySelector('[part=appeal]')).to.equal(null);
  });

  it('while others have the next step there is no form; every state has a sentence', async () => {
    for (const [state, lead, isOpen] of [
      ['submitted', 'Submitted', false],
      ['in-review', 'In review', false],
      ['recommended', 'In review', false],
      ['overdue', 'Overdue', false],
      ['appeal-review', 'Appealed', false],
      ['awarded', 'Awarded', false],
      ['returned', 'Returned with a question', false],
      ['pre-check-returned', 'Returned before the review', true],
      ['appeal-denied', 'Appeal not granted', true],
      ['withdrawn', 'Taken back', false],
    ] as const) {
      const element = await make({ drafts: draftsWith(COMPLETE), status: { state } });
      expect(read(element, '#standing'), state).to.equal(lead);
      expect(!!element.shadowRoot!.querySelector('#submit'), state).to.equal(isOpen);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('what was taken back has no form; a new application begins with its work, and stays so', async () => {
    const drafts = createMemoryDrafts<Application>();
    const kept = { ...COMPLETE, takenBack: 'urn:x:0', reply: 'Not sent' };
    await drafts.save(kept, 0);
    for (const each of kept.artifacts)
      if (each.kind === 'file') await drafts.putFile(kept.id, each.digestSRI, PNG);
    const status = { state: 'withdrawn', submission: 'urn:x:1', attempt: 1 } as const;
    const element = await make({ drafts, status });
    expect(element.shadowRoot!.querySelector('[part~=field]')).to.equal(null);
    part(element, '#again').click();
    await waitUntil(() => element.shadowRoot!.querySelector('#submit') !== null);
    expect(element.shadowRoot!.querySelector('#standing')).to.equal(null);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'title');
    const [again, before] = await drafts.list();
    expect(before).to.deep.equal(kept);
    expect(again!.id).to.equal(element.draft);
    expect(again!.id).not.to.equal(kept.id);
    expect(again).to.deep.include({ takenBack: 'urn:x:1', answers: kept.answers, statements: {} });
    expect(again).not.to.have.property('reply');
    for (const each of kept.artifacts)
      if (each.kind === 'file')
        expect(await drafts.getFile(again!.id, each.digestSRI)).to.deep.equal(PNG);
    const reloaded = await make({ drafts, status });
    expect(reloaded.shadowRoot!.querySelector('#again')).to.equal(null);
    expect(reloaded.shadowRoot!.querySelector('#submit')).not.to.equal(null);
  });

  it('a new application is not begun where the policy or the storage has no room for it', async () => {
    const status = { state: 'withdrawn', submission: 'urn:x:1' } as const;
    const spent = await make({
      drafts: draftsWith({ ...COMPLETE, attempts: 2 }),
      definition: { ...STORYTELLING, policy: { ...STORYTELLING.policy, attempts: 2 } },
      status,
    });
    expect(spent.shadowRoot!.querySelector('#again')).to.equal(null);
    expect(read(spent, '[part=standing]')).to.contain('All attempts are used');
    for (const [code, reason] of [
      ['storage-full', 'this device is full'],
      ['storage-unavailable', 'this browser does not allow it'],
    ] as const) {
      const element = await make({ drafts: failing(code, COMPLETE), status });
      part(element, '#again').click();
      await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]') !== null);
      expect(read(element, '[role=alert]')).to.equal(`Not saved: ${reason}`);
      await expect(element).to.be.accessible();
    }
  });

  it('opens the definition beside the form, which keeps what was typed', async () => {
    const element = await make();
    await type(element, 'class', 'Typed before');
    part(element, '.beside > summary').click();
    await element.updateComplete;
    expect(read(element, '.beside [part=competency]')).to.contain('The teacher leads a class');
    expect(part<HTMLTextAreaElement>(element, '[data-target=class]').value).to.equal(
      'Typed before',
    );
    await type(element, 'class', 'Typed after');
    expect(part<HTMLDetailsElement>(element, '.beside').open).to.equal(true);
    element.style.inlineSize = '75rem';
    await expect(element).to.be.accessible();
  });

  it('speaks the language of the page, from right to left where it is written so', async () => {
    const element = await make({ lang: 'ar' });
    expect(part(element, 'article').dir).to.equal('rtl');
    element.lang = 'ja';
    await waitUntil(() => saved(element) === 'この端末に保存しました');
    await expect(element).to.be.accessible();
  });
});
