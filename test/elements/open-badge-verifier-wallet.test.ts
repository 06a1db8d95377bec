import { expect } from '@open-wc/testing';
import '../../src/define/open-badge-verifier.js';
import { part, read, waitUntil } from './support.js';
import { engine, make, TEXT } from './verifier-ways.js';

describe('<open-badge-verifier> and wallets', () => {
  const vp = JSON.stringify({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential: [JSON.parse(TEXT)],
  });

  it('has no button where there is no wallet', async () => {
    const element = await make(),
      here = 'DigitalCredential' in globalThis || 'credentialsPolyfill' in navigator;
    expect(element.shadowRoot!.querySelector('#ask') !== null).to.equal(here);
  });

  it('requests, waits, and verifies the response against challenge and domain', async () => {
    const claims: unknown[] = [];
    let give = (): void => undefined;
    const element = await make({
      engine: {
        ...engine,
        verify: async (badge, options) => {
          claims.push(options.presentation);
          return engine.verify(badge, options);
        },
      },
      wallet: {
        means: 'digital',
        get: async (options) => {
          await new Promise<void>((resolve) => {
            give = resolve;
          });
          return { options, data: { vp_token: { badge: [JSON.parse(vp)] } } };
        },
      },
    });
    await waitUntil(() => element.shadowRoot!.querySelector('#ask'));
    part(element, '#ask').click();
    await waitUntil(() => read(element, '[part=way-note]').includes('Waiting for the wallet'));
    await expect(element).to.be.accessible();
    give();
    await waitUntil(() => element.reports.length === 1);
    expect(claims).to.deep.equal([
      {
        text: vp,
        challenge: (claims[0] as { challenge: string }).challenge,
        domain: `origin:${location.origin}`,
      },
    ]);
    expect((claims[0] as { challenge: string }).challenge).to.match(/^[\w-]{43}$/);
  });

  it('reports an empty response, and stops on request', async () => {
    const element = await make({
      wallet: { means: 'chapi', get: () => new Promise(() => undefined) },
    });
    await waitUntil(() => element.shadowRoot!.querySelector('#ask'));
    part(element, '#ask').click();
    await waitUntil(() => element.shadowRoot!.querySelector('#shut'));
    part(element, '#shut').click();
    await waitUntil(() => read(element, '[role=status]').includes('didn’t share anything'));
    expect(element.shadowRoot!.querySelector('progress')).to.equal(null);
  });
});
