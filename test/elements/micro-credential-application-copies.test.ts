/** Copies of an application: exported, opened elsewhere as a draft of its own, and taken back. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/micro-credential-application.js';
import { digestSRIOf } from '../../src/journey/application/artifacts.js';
import { exportApplication } from '../../src/journey/application/transfer.js';
import type { Application } from '../../src/journey/contract.js';
import type { Drafts } from '../../src/stores/drafts/contract.js';
import { createMemoryDrafts } from '../../src/stores/drafts/memory.js';
import { BEGUN, COMPLETE, failing, PARTLY } from '../../stories/applications.js';
import { STORYTELLING } from '../../stories/definitions.js';
import { part, read, waitUntil } from './support.js';

type Element = HTMLElementTagNameMap['micro-credential-application'];
let seconds = 0;
const clock = (): Date => new Date(Date.UTC(2026, 10, 21, 14, 0, ++seconds));
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

async function make(drafts: Drafts<Application>, lang = 'en'): Promise<Element> {
  const element = await fixture<Element>(
    html`<micro-credential-application .drafts=${drafts} .definition=${STORYTELLING} .clock=${clock} .learner=${{ recipient: { email: 'ada@mail.example' } }} lang=${lang}></micro-credential-application>`,
  );
  await element.complete;
  return element;
}

/** Makes an application with one real file, and its exported text. */
async function exported(more: Partial<Application> = {}): Promise<readonly [Application, string]> {
  const digestSRI = await digestSRIOf(PNG);
  const [file] = COMPLETE.artifacts.filter(({ kind }) => kind === 'file');
  const application = {
    ...COMPLETE,
    ...more,
    artifacts: [{ ...file!, size: PNG.length, digestSRI }],
  } as Application;
  return [application, await exportApplication(application, async () => PNG)];
}

async function give(element: Element, text: BlobPart, name = 'application.json'): Promise<void> {
  const input = part<HTMLInputElement>(element, '.copies input[type=file]'),
    list = new DataTransfer();
  list.items.add(new File([text], name));
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(
    () => element.shadowRoot!.querySelector('.copies :is([part=copy], [role=alert])') !== null,
  );
}
const answers = (element: Element): string =>
  part<HTMLTextAreaElement>(element, '[data-target=class]').value;

describe('copies of <micro-credential-application>', () => {
  it('open as a draft of their own with their files; what was here stays, and comes back', async () => {
    const [application, text] = await exported();
    const drafts = createMemoryDrafts<Application>();
    await drafts.save({ ...BEGUN, answers: { class: 'Typed on this device' } }, 0);
    const element = await make(drafts);
    await give(element, text);
    expect(read(element, '[part=copy]')).to.contain('The copy is open.');
    expect(answers(element)).to.equal(application.answers['class']);
    await expect(element).to.be.accessible();
    const [copy, before] = await drafts.list();
    expect(before!.id).to.equal(BEGUN.id);
    expect(copy!.id).to.equal(element.draft);
    expect(copy!.id).not.to.equal(application.id);
    expect(copy!.statements).to.deep.equal({});
    const { digestSRI } = await exported().then(
      ([
        {
          artifacts: [one],
        },
      ]) => one as { digestSRI: string },
    );
    expect(await drafts.getFile(copy!.id, digestSRI)).to.deep.equal(PNG);
    part(element, '#go-back').click();
    await waitUntil(
      () => element.draft === BEGUN.id && answers(element) === 'Typed on this device',
    );
    await element.flush();
    expect(element.shadowRoot!.querySelector('[part=copy]')).to.equal(null);
    const reloaded = await make(drafts);
    expect(answers(reloaded)).to.equal('Typed on this device');
  });

  for (const [what, text, reason] of [
    ['another file', '{"a": 1}', 'it isn’t a copy of an application'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'it isn’t a copy of an application'],
    [
      'a copy for another definition',
      exported({ definition: { id: 'https://other.example/mc', version: '1' } }),
      'it belongs to another micro-credential',
    ],
  ] as const)
    it(`of ${what} are refused with the reason, and change nothing`, async () => {
      const drafts = createMemoryDrafts<Application>();
      await drafts.save(PARTLY, 0);
      const element = await make(drafts);
      const given = await text;
      await give(element, Array.isArray(given) ? (given[1] as string) : (given as BlobPart));
      expect(read(element, '.copies [role=alert]')).to.equal(
        `This file can’t be opened: ${reason}`,
      );
      expect((await drafts.list()).map(({ id }) => id)).to.deep.equal([PARTLY.id]);
      await expect(element).to.be.accessible();
    });

  it('of a damaged file, or on a full device, are refused too', async () => {
    const [, text] = await exported();
    const damaged = text.replace(/"files":\{"([^"]+)":"[\w-]{4}/, '"files":{"$1":"AAAA');
    const element = await make(failing('storage-full', PARTLY));
    await give(element, damaged);
    expect(read(element, '.copies [role=alert]')).to.contain('it isn’t a copy');
    await give(element, text);
    await waitUntil(() => read(element, '.copies [role=alert]').includes('this device is full'));
  });
});
