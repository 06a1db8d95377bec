import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import { createEngine } from '../../src/workers/engine.js';
import { documentWith } from '../../stories/samples.js';
import { read, reaches } from './support.js';

const url = '/src/workers/verify.worker.ts';
const document = documentWith({ credential: { proof: undefined } });
const heard: unknown[] = [];

/** A worker whose answers are overheard: that the badge was checked at all does not show that a worker did it. */
class Overheard extends Worker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    this.addEventListener('message', ({ data }) => heard.push(data));
  }
}

describe('a module worker', () => {
  const own = window.Worker;
  before(() => {
    window.Worker = Overheard;
  });
  after(() => {
    window.Worker = own;
  });

  it('reads and verifies a badge for an element', async () => {
    let settled = 0;
    const engine = createEngine({
      url,
      size: 1,
      onProgress: () => {
        settled += 1;
      },
    });
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${engine} .credential=${document} verify-when="auto" lang="en"></open-badge>`,
    );
    await reaches(element, 'checked');
    expect(element.report!.findings.map(({ code }) => code)).to.include('proof-missing');
    expect(read(element, '[part=verdict]')).to.equal('Not signed');
    expect(settled).to.equal(2);
    expect(heard.length).to.equal(3);
    expect(heard[0]).to.deep.equal({ ready: true });
    engine.close();
  });

  it('where its file cannot be had, the work is done on this thread', async () => {
    const engine = createEngine({ url: '/nothing/there.js', size: 1 });
    const [badge] = await engine.read(document);
    expect((await engine.verify(badge!)).verdict).to.equal('invalid');
    engine.close();
  });
});
