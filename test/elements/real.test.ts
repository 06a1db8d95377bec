import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-verifier.js';
import { createKey, createStatusList, issue, setStatus, type Issued } from '../../src/issue.js';
import { ANSWERS_KEPT_MS } from '../../src/workers/shared-cache.js';
import { NAVY } from '../../stories/samples.js';
import { part, reaches, read, waitUntil } from './support.js';

const SVG = new TextEncoder().encode(decodeURIComponent(NAVY.slice(NAVY.indexOf(',') + 1)));
const NAME = 'Rettung® 🎓 日本語 سرد';
const LIST = 'https://college.example/status/1';

/** A badge minted, listed and baked by our own SDK, and the network that serves its status list as it is now. */
async function minted(): Promise<Issued & { serve: typeof fetch; withdraw: () => Promise<void> }> {
  const key = await createKey(),
    list = await createStatusList({ url: LIST, key });
  const issued = await issue(
    {
      issuer: { name: 'Example College' },
      recipient: { email: 'ana@mail.example' },
      achievement: {
        name: NAME,
        description: 'A robot.',
        criteria: 'It *moves*.',
        image: SVG,
        resultDescriptions: [],
      },
    },
    { key, statusList: list, image: SVG },
  );
  const serve: typeof fetch = async (url) =>
    String(url) === LIST
      ? new Response(list.json, { headers: { 'content-type': 'application/vc' } })
      : new Response('', { status: 404 });
  return {
    ...issued,
    serve,
    withdraw: () =>
      setStatus(list, String(issued.credential['id']), true, {
        key,
        now: new Date(Date.now() + 5_000),
      }),
  };
}

const show = async (
  data: Uint8Array | string,
  serve: typeof fetch,
  recipient = '',
): Promise<HTMLElementTagNameMap['open-badge']> => {
  const given = typeof data === 'string' ? { credential: data } : { data };
  const element = await fixture<HTMLElementTagNameMap['open-badge']>(
    html`<open-badge .fetch=${serve} .credential=${given.credential} .data=${given.data} recipient=${recipient} verify-when="auto" mode="full" lang="en"></open-badge>`,
  );
  await reaches(element, 'checked', 'failed');
  return element;
};

describe('badges minted here, shown by our own engine', () => {
  let badge: Awaited<ReturnType<typeof minted>>;
  before(async () => {
    badge = await minted();
  });

  it('a baked SVG is verified, its text intact', async () => {
    const element = await show(badge.baked!, badge.serve);
    expect(element.report!.verdict).to.equal('valid');
    // its issuer is known by its key alone (10.A13)
    expect(read(element, '[part=verdict]')).to.equal('Signed, issuer not identified');
    expect(part(element, '.seal > .mark').dataset['mark']).to.equal('signed');
    expect(read(element, '[part=title]')).to.equal(NAME);
    expect(part<HTMLImageElement>(element, 'img').dataset['origin']).to.equal('signed');
    await expect(element).to.be.accessible();
  });

  it('a changed word is “altered after signing”', async () => {
    const element = await show(badge.json.replace('A robot.', 'A moon rocket.'), badge.serve);
    expect(read(element, '[part=reason]')).to.equal('Altered after signing');
    expect(read(element, '.details')).to.contain('moon rocket');
  });

  it('another party’s key is “a key that does not belong to …”, and never “altered” (G23)', async () => {
    const other = await createKey();
    const swapped = JSON.parse(badge.json) as {
      issuer: { id: string };
      proof: { verificationMethod: string };
    };
    const element = await show(
      JSON.stringify({
        ...swapped,
        proof: {
          ...swapped.proof,
          verificationMethod: `${other.controller}#${other.controller.slice(8)}`,
        },
      }),
      badge.serve,
    );
    expect(element.report!.verdict).to.equal('invalid');
    expect(part(element, '.seal').dataset['tone']).to.equal('bad');
  });

  it('a status list that cannot be read is “not confirmed”, never green and never “altered”', async () => {
    const element = await show(badge.json, async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(element.report!.verdict).to.equal('indeterminate');
    expect(read(element, '[part=verdict]')).to.equal('Not confirmed');
    expect(read(element, '[part=reason]'))
      .to.contain('college.example')
      .and.to.contain('no response');
  });

  it('the recipient is compared in the page', async () => {
    expect(read(await show(badge.json, badge.serve, 'ana@mail.example'), '.seal')).to.contain(
      'Awarded to the person you named',
    );
    expect(
      read(await show(badge.json, badge.serve, 'eve@mail.example'), '[part=verdict]'),
    ).to.equal('Recipient doesn’t match');
  });

  it('L4, V-60: the field under “Is it theirs?” compares the badge without a request, and changes nothing else', async () => {
    let requests = 0;
    const serve: typeof fetch = (...given) => {
      requests += 1;
      return badge.serve(...given);
    };
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .credential=${badge.json} .fetch=${serve} verify-when="auto" mode="full" lang="en"></open-badge>`,
    );
    await reaches(element, 'checked');
    await waitUntil(() => element.shadowRoot!.querySelector('#compare'), 'the field');
    const { checkedAt, findings } = element.report!,
      made = requests;
    const others = (all: typeof findings): unknown =>
      all.filter(({ check }) => check !== 'recipient');
    const answer = async (email: string): Promise<string> => {
      const before = element.report;
      part<HTMLInputElement>(element, '#compare').value = email;
      part(element, '.compare > button').click();
      await waitUntil(() => element.report !== before, email);
      await element.updateComplete;
      return read(element, '[data-question=recipient] dd > span');
    };
    expect(await answer('eve@mail.example')).to.equal('Awarded to a different recipient');
    expect(await answer('ana@mail.example')).to.equal('Awarded to the person you named');
    expect(requests).to.equal(made);
    expect(element.report!.checkedAt).to.equal(checkedAt);
    expect(others(element.report!.findings)).to.deep.equal(others(findings));
  });

  it('the verifier takes the baked file, and shows the revocation when it comes', async () => {
    const verifier = await fixture<HTMLElementTagNameMap['open-badge-verifier']>(
      html`<open-badge-verifier .fetch=${badge.serve} lang="en"></open-badge-verifier>`,
    );
    const file = new File([badge.baked! as BlobPart], 'robot.svg', { type: 'image/svg+xml' });
    expect((await verifier.verify(file)).map(({ verdict }) => verdict)).to.deep.equal(['valid']);
    await badge.withdraw();
    // answers are kept for badges side by side only
    await aTimeout(ANSWERS_KEPT_MS + 200);
    expect((await verifier.verify(file)).map(({ verdict }) => verdict)).to.deep.equal(['revoked']);
    await expect(verifier).to.be.accessible();
  });

  it('the same file by its URL, relative to the page', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge src="nothing-there.png" .fetch=${badge.serve} lang="en"></open-badge>`,
    );
    await reaches(element, 'failed');
    expect(read(element, '.seal')).to.contain('nothing at this link');
  });
});
