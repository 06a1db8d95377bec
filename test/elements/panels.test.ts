import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge-details.js';
import '../../src/define/open-badge-report.js';
import { receipt } from '../../src/elements/views/report.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { badgeIn, badgeOf, FINDINGS, reportOf, type SampleState } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

describe('<open-badge-report>', () => {
  for (const state of Object.keys(FINDINGS) as SampleState[]) {
    it(`explains ${state}, accessibly`, async () => {
      const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(html`<open-badge-report .badge=${badgeIn(state)} .report=${reportOf(state)} lang="en"></open-badge-report>`);
      await waitUntil(() => element.shadowRoot!.querySelector('.report'));
      for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
      expect(element.shadowRoot!.querySelectorAll('[part=check]')).to.have.length(FINDINGS[state].length);
      expect(read(element, '.do')).to.contain('What you can do');
      await expect(element).to.be.accessible();
    });
  }

  it('R-11: codes, places and evidence are one click below, the raw text another', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(html`<open-badge-report .badge=${badgeOf()} .report=${reportOf('valid')} lang="en"></open-badge-report>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.report'));
    expect(read(element, '.report')).not.to.contain('key-bound');
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    expect(read(element, '.report')).to.contain('key-bound').and.to.contain('https://university.example/.well-known/did.json').and.to.contain('did:web:university.example#key-1');
    expect(part(element, '.raw').textContent).to.contain('"proofValue"');
  });

  it('without a report says “not checked”, with nothing green', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-report']>(html`<open-badge-report .badge=${badgeOf()} lang="en"></open-badge-report>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.report'));
    expect(element.shadowRoot!.querySelector('[data-tone=good]')).to.equal(null);
  });

  it('the receipt holds the report as it is and the exact credential', async () => {
    const badge = badgeOf(), report = reportOf('expired'), view = present(badge, report, { messages: en });
    const { findings, verdict, credential, checkedAt } = JSON.parse(await receipt(view, report).text()) as Record<string, unknown>;
    expect({ findings, verdict, credential, checkedAt }).to.deep.equal({ findings: JSON.parse(JSON.stringify(report.findings)), verdict: 'expired', credential: badge.raw, checkedAt: report.checkedAt });
  });
});

describe('<open-badge-details>', () => {
  it('shows every section, accessibly', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge-details']>(html`<open-badge-details .badge=${badgeOf()} .report=${reportOf('listed')} lang="en"></open-badge-details>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.details'));
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    const text = read(element, '.details');
    for (const words of ['three charts', 'Demonstrated', 'ESCO · S2.7.1', 'Class 8b', 'university.example', 'ana@mail.example', 'Listed by Register of Universities', 'VCDM 2.0', 'Also called: Data Storytelling']) {
      expect(text.toLowerCase()).to.contain(words.toLowerCase());
    }
    await expect(element).to.be.accessible();
  });
});
