import { expect, fixture, html } from '@open-wc/testing';

interface Told {
  readonly trouble: readonly string[];
  readonly policyWorks: boolean;
  readonly verdict: string;
  readonly verified: readonly string[];
  readonly picture: number;
  readonly styled: string;
  readonly inline: number;
}

describe('X-36, G18: a page with the strictest policy', () => {
  it('shows, opens and verifies a badge with our own engine, without a violation', async () => {
    const answer = new Promise<Told>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.trouble) resolve(data);
      });
    });
    await fixture(
      html`<iframe title="strict" src="/test/elements/pages/strict.html?csp=strict" width="600" height="600"></iframe>`,
    );
    const told = await answer;
    expect(told.policyWorks, 'innerHTML is refused there, so the policy holds').to.equal(true);
    expect(told.trouble).to.deep.equal([]);
    expect(told.verdict, 'a credential without a proof').to.equal('invalid');
    expect(told.verified).to.deep.equal(['invalid']);
    expect(told.picture, 'the signed picture, a data: address').to.be.greaterThan(0);
    expect(told.styled).to.equal('grid');
    expect(told.inline).to.equal(0);
  });

  it('reports a request that its policy blocks as that, never as a fault of the badge or its issuer', async () => {
    const answer = new Promise<unknown>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ readonly blocked?: boolean }>) => {
        if (data.blocked) resolve(data);
      });
    });
    await fixture(
      html`<iframe title="blocked" src="/test/elements/pages/blocked.html?csp=strict" width="600" height="600"></iframe>`,
    );
    expect(await answer).to.deep.equal({
      blocked: true,
      verdict: 'indeterminate',
      reasons: [['unknown', 'csp']],
      error: ['url-unreachable', 'csp'],
    });
  });
});
