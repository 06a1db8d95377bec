import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge-details.js';
import '../../src/define/open-badge-report.js';
import { receipt } from '../../src/elements/views/report.js';
import { toReceipt, type Receipt } from '../../src/receipt.js';
import { verify } from '../../src/verify.js';
import { judge, type Finding } from '../../src/report/index.js';
import {
  badgeIn,
  badgeOf,
  documentWith,
  FINDINGS,
  NOW,
  reportOf,
  type SampleState,
} from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

describe('<open-badge-report>', () => {
  for (const state of Object.keys(FINDINGS) as SampleState[]) {
    it(`explains ${state}, accessibly`, async () => {
      const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(
        html`<open-badge-report .badge=${badgeIn(state)} .report=${reportOf(state)} lang="en"></open-badge-report>`,
      );
      await waitUntil(() => element.shadowRoot!.querySelector('.report'));
      for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
      expect(element.shadowRoot!.querySelectorAll('[part=check]')).to.have.length(
        FINDINGS[state].length,
      );
      // nothing is left to do where all four questions have a good answer
      expect(read(element, '.do').includes('What you can do')).to.equal(state !== 'listed');
      await expect(element).to.be.accessible();
    });
  }

  it('R-11: codes, places and evidence are one click below, the raw text another', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(
      html`<open-badge-report .badge=${badgeOf()} .report=${reportOf('valid')} lang="en"></open-badge-report>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.report'));
    expect(read(element, '.report')).not.to.contain('key-bound');
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    expect(read(element, '.report'))
      .to.contain('key-bound')
      .and.to.contain('https://university.example/.well-known/did.json')
      .and.to.contain('did:web:university.example#key-1');
    expect(part(element, '.raw').textContent).to.contain('"proofValue"');
  });

  it('prints which badge it is about, whose, and which text; the screen does not need it', async () => {
    const badge = badgeOf(),
      report = await verify(badge, { now: NOW, fetch: async () => Response.error() });
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(
      html`<open-badge-report .badge=${badge} .report=${report} lang="en"></open-badge-report>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.on-paper'));
    const paper = part(element, '.on-paper');
    expect(paper.textContent)
      .to.contain('Data Storytelling for Classroom Teachers')
      .and.to.contain('university.example · Example University (name not verified)')
      .and.to.contain(report.digest);
    expect(getComputedStyle(paper).display).to.equal('none');
  });

  it('without a report shows “not checked”, with nothing green', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(
      html`<open-badge-report .badge=${badgeOf()} lang="en"></open-badge-report>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.report'));
    expect(element.shadowRoot!.querySelector('[data-tone=good]')).to.equal(null);
  });

  it('X-52: the receipt is that of the headless part: all that the verdict rests on, and of the badge its digest and names', async () => {
    const badge = badgeOf(),
      report = await verify(badge, { now: NOW, strict: true, fetch: async () => Response.error() });
    const text = await receipt(badge, report),
      found = JSON.parse(text) as Receipt;
    expect(found).to.deep.equal(JSON.parse(JSON.stringify(await toReceipt(report, badge))));
    expect([found.format, found.badge.digest, found.report.verdict]).to.deep.equal([
      'open-badge-receipt/1',
      report.digest,
      report.verdict,
    ]);
    expect(text).not.to.contain('ana@mail.example');
  });

  it('saves it, with what was requested', async () => {
    const badge = badgeOf(),
      report = await verify(badge, {
        now: NOW,
        strict: true,
        recipient: 'ana@mail.example',
        fetch: async () => Response.error(),
      });
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(
      html`<open-badge-report .badge=${badge} .report=${report} lang="en"></open-badge-report>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[part~=receipt]'));
    part<HTMLDetailsElement>(element, '[part=asked]').open = true;
    expect(read(element, '[part=asked]'))
      .to.contain('set by the page')
      .and.to.contain('given (not kept')
      .and.to.contain('rejected')
      .and.to.contain('Lists of trusted issuers none');
    expect(read(element, '[part=asked]')).not.to.contain('ana@mail.example');
    let saved: Promise<string> | undefined;
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved = (blob as Blob).text();
      return own.call(URL, blob);
    };
    try {
      part(element, '[part~=receipt]').click();
      await waitUntil(() => saved);
    } finally {
      URL.createObjectURL = own;
    }
    expect((JSON.parse(await saved!) as Receipt).report.conditions).to.deep.equal({
      clock: 'given',
      strict: true,
      offline: false,
      trustLists: 0,
      recipient: true,
      presentation: false,
    });
  });
});

describe('<open-badge-details>', () => {
  const drawn = async (badge = badgeOf(), report = reportOf('listed')) => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-details']>(
      html`<open-badge-details .badge=${badge} .report=${report} lang="en"></open-badge-details>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.details'));
    return element;
  };

  it('X-34: claims of the issuer have no mark of ours; an endorsement, which we verified, does', async () => {
    const found: Finding = {
      check: 'endorsement',
      outcome: 'pass',
      code: 'endorsement-holds',
      params: { by: 'Guild' },
    };
    const element = await drawn(badgeOf(), judge([...FINDINGS.listed, found], NOW));
    expect(read(element, '[part=results]')).to.contain('Requirement met');
    expect(
      [...element.shadowRoot!.querySelectorAll('section:has(.mark)')].map((each) =>
        each.getAttribute('part'),
      ),
    ).to.deep.equal(['endorsements']);
  });

  it('X-33: a link shows its target in brackets, once, and the issuer’s site is not its own name', async () => {
    const element = await drawn();
    expect(read(element, '[part=issuer]'))
      .to.contain('Website (university.example)')
      .and.to.contain('E-mail')
      .and.to.contain('Identifier');
    expect(read(element, '[part=criteria]')).to.contain(
      'short reflection (university.example) of at most',
    );
  });

  it('M-13: a day that is both the award’s and the first is shown once', async () => {
    expect(read(await drawn(), '[part=dates]'))
      .to.contain('Awarded')
      .and.not.to.contain('Valid from');
    const later = badgeOf(documentWith({ credential: { validFrom: '2026-05-15T00:00:00Z' } }));
    expect(read(await drawn(later), '[part=dates]'))
      .to.contain('Awarded')
      .and.to.contain('Valid from');
  });

  it('shows every section, accessibly', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-details']>(
      html`<open-badge-details .badge=${badgeOf()} .report=${reportOf('listed')} lang="en"></open-badge-details>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.details'));
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    const text = read(element, '.details');
    for (const words of [
      'three charts',
      'Demonstrated',
      'ESCO · S2.7.1',
      'Class 8b',
      'university.example',
      'ana@mail.example',
      'Listed by Register of Universities',
      'VCDM 2.0',
      'Also called: Data Storytelling',
    ]) {
      expect(text.toLowerCase()).to.contain(words.toLowerCase());
    }
    await expect(element).to.be.accessible();
  });
});
