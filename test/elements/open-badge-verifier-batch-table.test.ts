import { expect } from '@open-wc/testing';
import '../../src/define/open-badge-verifier.js';
import { part, read } from './support.js';
import { counted, file, kinds, make, rows } from './many-badges.js';

describe('<open-badge-verifier> with many badges', () => {
  it('sorts by any column with aria-sort, filters by kind of verdict and by words, from the keyboard, and reports how much is shown', async () => {
    const element = await make();
    await element.verify(
      file('expired'),
      file('valid'),
      file('altered'),
      file('nothing'),
      file('revoked'),
    );
    await counted(element, 5);
    const head = part<HTMLButtonElement>(element, 'thead [data-column=verdict] button');
    head.focus();
    head.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['invalid', 'malformed', 'revoked', 'expired', 'valid']);
    expect(part(element, 'thead [data-column=verdict]').getAttribute('aria-sort')).to.equal(
      'ascending',
    );
    const twice = async (column: string): Promise<void> => {
      for (let at = 0; at < 2; at += 1) {
        part<HTMLButtonElement>(element, `thead [data-column=${column}] button`).click();
        await element.updateComplete;
      }
    };
    await twice('current');
    expect(rows(element), 'what has no answer is last both ways').to.deep.equal([
      'valid',
      'invalid',
      'expired',
      'revoked',
      'malformed',
    ]);
    await twice('verdict');
    expect(rows(element)[0]).to.equal('valid');
    expect(part(element, 'thead [data-column=verdict]').getAttribute('aria-sort')).to.equal(
      'descending',
    );
    expect(element.shadowRoot!.activeElement).to.equal(
      part(element, 'thead [data-column=verdict] button'),
    );
    expect(kinds(element)).to.deep.equal([
      'All 5',
      'Not authentic 1',
      'Not a badge 1',
      'Revoked 1',
      'Expired 1',
      'Verified 1',
    ]);
    part<HTMLButtonElement>(element, '[data-kind=Revoked]').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['revoked']);
    expect(part(element, '[data-kind=Revoked]').getAttribute('aria-pressed')).to.equal('true');
    expect([
      read(element, '.shown'),
      part(element, '[role=status]').textContent!.trim(),
    ]).to.deep.equal(['Showing 1 of 5', 'Showing 1 of 5']);
    part<HTMLButtonElement>(element, '[data-kind=""]').click();
    Object.assign(part<HTMLInputElement>(element, '#search'), {
      value: 'nobody knows',
    }).dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(read(element, 'tbody')).to.equal('No matches.');
    await expect(element).to.be.accessible();
  });

  it('R-3: a badge of another person is not counted as verified, has a kind of its own and is not sorted among those that are', async () => {
    const element = await make();
    await element.verify(file('valid'), file('not this person'), file('revoked'));
    await counted(element, 3);
    expect(kinds(element)).to.deep.equal([
      'All 3',
      'Revoked 1',
      'Recipient doesn’t match 1',
      'Verified 1',
    ]);
    expect(part(element, '[role=status]').textContent!.trim()).to.equal(
      '1 of 3 verified. 1 revoked, 1 with a different or unconfirmed recipient.',
    );
    part<HTMLButtonElement>(element, 'thead [data-column=verdict] button').click();
    await element.updateComplete;
    expect(
      [...element.shadowRoot!.querySelectorAll('tbody [data-column=verdict] b')].map(
        (each) => each.textContent,
      ),
    ).to.deep.equal(['Revoked', 'Recipient doesn’t match', 'Verified']);
    part<HTMLButtonElement>(element, '[data-kind=Verified]').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['valid']);
  });

  it('R-2, R-3: each question has its short answer; unknown is no “no”, and an answer that was not looked up is a dash that is read as a sentence', async () => {
    const element = await make();
    await element.verify(
      file('valid'),
      file('unsupported'),
      file('status unreachable'),
      file('altered'),
    );
    await counted(element, 4);
    const answers = (column: string): string[] =>
      [...element.shadowRoot!.querySelectorAll(`tbody [data-column=${column}] .brief`)].map(
        (each) => each.textContent!.replace(/\s+/g, ' ').trim(),
      );
    expect(answers('authentic')).to.deep.equal(['Yes', 'Unknown', 'Yes', 'No']);
    expect(answers('current').slice(0, 3)).to.deep.equal([
      'Yes',
      '–Not checked, because we couldn’t confirm it’s genuine',
      'Unknown',
    ]);
    expect(read(element, 'tbody tr:nth-child(4) [data-column=issuer]')).to.contain(
      'the badge failed the check',
    );
  });

  it('WCAG 2.1.1, 2.4.3: a line opens below itself and closes again, arrows move from line to line, Escape leaves the open part', async () => {
    const element = await make(),
      lines = (): HTMLButtonElement[] => [
        ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('tbody th button'),
      ];
    await element.verify(file('valid'), file('altered'), file('revoked'));
    await counted(element, 3);
    expect(
      element.shadowRoot!.querySelector('#chosen'),
      'nothing is open before it is requested',
    ).to.equal(null);
    const press = async (key: string): Promise<void> => {
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await element.updateComplete;
    };
    lines()[0]!.focus();
    await press('ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(lines()[1]);
    lines()[1]!.click();
    await element.updateComplete;
    expect(lines().map((line) => line.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    expect(part(element, 'tr:has(+ .opened)').dataset['verdict']).to.equal('invalid');
    expect(part(element, `#${lines()[1]!.getAttribute('aria-controls')!}`).textContent).to.contain(
      'Not authentic',
    );
    part<HTMLButtonElement>(element, '#chosen summary, #chosen button').focus();
    await press('Escape');
    expect(element.shadowRoot!.querySelector('#chosen')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(lines()[1]);
  });
});
