import { expect } from '@open-wc/testing';
import '../../src/define/open-badge-verifier.js';
import {
  MOST_RECIPIENTS,
  recipientsIn,
} from '../../src/elements/open-badge-verifier/recipients.js';
import { part, waitUntil } from './support.js';
import { asked, counted, file, make } from './many-badges.js';

describe('<open-badge-verifier> with many badges', () => {
  it('V-60: compares every badge with a list of people, repeating only that check, and names the person', async () => {
    expect(recipientsIn(' a@x.example,\nb@x.example ; a@x.example\n\n')).to.deep.equal([
      'a@x.example',
      'b@x.example',
    ]);
    expect(
      recipientsIn(Array.from({ length: 300 }, (_, at) => `p${at}`).join('\n')).length,
    ).to.equal(MOST_RECIPIENTS);
    const element = await make('eve@mail.example, ada@mail.example');
    asked.length = 0;
    await element.verify(file('valid'), file('expired'));
    await counted(element, 2);
    expect(element.reports.map(({ recipient }) => recipient)).to.deep.equal(['match', 'match']);
    expect(
      asked.filter(({ only }) => only).map(({ recipient, only }) => [recipient, only]),
    ).to.deep.equal([
      ['ada@mail.example', ['recipient']],
      ['ada@mail.example', ['recipient']],
    ]);
    element.recipient = 'eve@mail.example\nmallory@mail.example';
    await waitUntil(
      () =>
        element.reports.length === 2 &&
        element.reports.every(({ recipient }) => recipient === 'mismatch'),
    );
  });

  it('takes everything away as CSV with its formulas defused, as JSON and as receipts', async () => {
    const element = await make(),
      saved = new Map<string, Blob>(),
      make2 = URL.createObjectURL;
    await element.verify(file('valid', '=cmd|calc.png'), file('nothing', 'a "quoted", name.png'));
    await counted(element, 2);
    let last: Blob | undefined;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return make2.call(URL, blob);
    };
    const stop = (event: Event): void => {
      const { download } = event.target as HTMLAnchorElement;
      if (download) {
        event.preventDefault();
        saved.set(download, last!);
      }
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      stop({ target: this, preventDefault: () => undefined } as unknown as Event);
    };
    try {
      for (const kind of ['csv', 'json', 'receipts'])
        part<HTMLButtonElement>(element, `[data-save=${kind}]`).click();
      await waitUntil(() => saved.size === 3);
    } finally {
      Object.assign(URL, { createObjectURL: make2 });
      HTMLAnchorElement.prototype.click = click;
    }
    const csv = await saved.get('badges.csv')!.text(),
      lines = csv.trim().split('\r\n');
    expect(lines.length).to.equal(3);
    expect(lines[0]).to.equal(
      '"File","Badge","Verdict","Reason","Authentic","Current","Issuer","Issuer ID","Listed by",' +
        '"Recipient","Awarded","Valid until","Checked","Code","Digest"',
    );
    expect(lines[1]).to.match(/^"'=cmd\|calc\.png",/);
    expect(lines[1]).to.contain('"Yes","Yes"').and.to.contain('"valid"');
    expect(lines[2]).to.match(/^"a ""quoted"", name\.png",.*"png-no-badge",""$/);
    const json = JSON.parse(await saved.get('badges.json')!.text()) as {
      report?: { verdict: string };
      error?: string;
    }[];
    expect(json.map(({ report, error }) => report?.verdict ?? error)).to.deep.equal([
      'valid',
      'png-no-badge',
    ]);
    expect(JSON.parse(await saved.get('receipts.json')!.text())).to.be.an('array');
  });
});
