import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define/open-badge.js';
import { markdown } from '../../src/elements/views/markdown.js';
import { MARKDOWN_LIMITS } from '../../src/view/markdown.js';
import { badgeOf, documentWith, sampleEngine } from '../../stories/samples.js';
import { part, reaches, read, waitUntil } from './support.js';

/** Texts that have broken renderers before: markup, disguised schemes, entities, broken nesting. Each would set the flag if it ran. */
const ATTACKS = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  '<svg onload="window.pwned=1">',
  '"><svg/onload=window.pwned=1>',
  `'"--></style></script><script>window.pwned=1</script>`,
  '[click](javascript:window.pwned=1)',
  '[click](java&#115;cript:window.pwned=1)',
  '[click](JaVaScRiPt:window.pwned=1)',
  '[click](<java\nscript:window.pwned=1>)',
  '[click](data:text/html,<script>window.pwned=1</script>)',
  '[click](vbscript:x)',
  '[click][1]\n\n[1]: javascript:window.pwned=1',
  '<javascript:window.pwned=1>',
  '![x](javascript:window.pwned=1)',
  '![x](https://tracker.example/pixel.png)',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<a href="javascript:window.pwned=1">x</a>',
  '<style>*{display:none}</style>',
  '<base href="//evil.example">',
  '<math><mtext><img src onerror=window.pwned=1>',
  '[a](https://user:pass@evil.example/)',
  '[x](\u0001javascript:window.pwned=1)',
  '{{constructor.constructor("window.pwned=1")()}}',
  '${window.pwned=1}',
  '<open-badge src="x"></open-badge>',
  '</bdi></div><slot name=actions>',
];
const FORBIDDEN =
  'script, iframe, object, embed, base, style, link, form[action], [onerror], [onload], [onclick], img:not([part=img]), open-badge';

const inMarkdown = async (text: string): Promise<HTMLElement> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  render(markdown(text), host);
  return host;
};

describe('X-30, N27: Markdown of a badge', () => {
  for (const attack of ATTACKS) {
    it(`is text: ${JSON.stringify(attack)}`, async () => {
      const host = await inMarkdown(`${attack}\n\n- ${attack}\n\n> ${attack}\n\n# ${attack}`);
      expect(host.querySelectorAll(`${FORBIDDEN}, img, svg`)).to.have.length(0);
      for (const link of host.querySelectorAll('a')) {
        expect(link.protocol).to.match(/^(https?|mailto):$/);
        expect(link.username).to.equal('');
        expect(link.rel).to.equal('noopener noreferrer nofollow ugc');
        link.click = () => undefined;
      }
      expect((window as { pwned?: unknown }).pwned).to.equal(undefined);
    });
  }

  it('keeps what the standard allows: emphasis, lists, links with their target shown', async () => {
    const host = await inMarkdown(
      '# One\n\n**b** *i* `c`\n\n1. x\n2. y\n\n[text](https://a.example/b) and <mailto:a@b.example>\n\n---\n\n```\ncode\n```',
    );
    expect(host.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('4');
    expect([...host.querySelectorAll('strong, em, code, ol > li, hr, pre')]).to.have.length(8);
    expect([...host.querySelectorAll('.goes')].map((each) => each.textContent)).to.deep.equal([
      '(a.example)',
      '(a@b.example)',
    ]);
  });

  it('shows raw HTML as the text it is', async () => {
    expect((await inMarkdown('<b>bold</b>')).textContent).to.contain('<b>bold</b>');
  });

  it('stops at its limits of nodes and depth', async () => {
    const many = await inMarkdown('- x\n'.repeat(6_000));
    expect(many.querySelectorAll('li').length).to.be.at.most(MARKDOWN_LIMITS.nodes);
    const deep = await inMarkdown(`${'>'.repeat(200)} deep`);
    expect(deep.querySelectorAll('blockquote').length).to.be.lessThan(14);
  });
});

describe('X-31: every field of a hostile badge', () => {
  for (const attack of ATTACKS) {
    it(`shows ${JSON.stringify(attack)} as text`, async () => {
      const text = attack.replaceAll('\u0001', ''),
        url = `https://a.example/?${encodeURIComponent(attack)}`;
      const document = documentWith({
        credential: {
          name: text,
          evidence: [
            {
              id: attack,
              type: ['Evidence'],
              name: text,
              description: text,
              narrative: text,
              genre: text,
              audience: text,
            },
          ],
        },
        issuer: { name: text, description: text, url: attack, email: text },
        subject: {
          narrative: text,
          role: text,
          term: text,
          result: [{ type: ['Result'], value: text, status: text, resultDescription: 'urn:r' }],
          identifier: [
            { type: 'IdentityObject', hashed: false, identityHash: text, identityType: text },
          ],
        },
        achievement: {
          name: text,
          description: text,
          criteria: { id: attack, narrative: text },
          tag: [text],
          achievementType: text,
          humanCode: text,
          image: { id: url, type: 'Image', caption: text },
          alignment: [
            {
              type: ['Alignment'],
              targetName: text,
              targetUrl: attack,
              targetFramework: text,
              targetCode: text,
              targetDescription: text,
            },
          ],
          resultDescription: [
            {
              id: 'urn:r',
              type: ['ResultDescription'],
              name: text,
              resultType: text,
              allowedValue: [text],
              requiredValue: text,
              rubricCriterionLevel: [
                { id: 'urn:l', type: ['RubricCriterionLevel'], name: text, description: text },
              ],
            },
          ],
        },
      });
      const element = await fixture<HTMLElementTagNameMap['open-badge']>(
        html`<open-badge .engine=${sampleEngine('altered', { badge: badgeOf(document) })} .credential=${{}} verify-when="auto" mode="full" lang="en"></open-badge>`,
      );
      await reaches(element, 'checked');
      await waitUntil(
        () =>
          element.shadowRoot!.querySelector('.details') &&
          element.shadowRoot!.querySelector('.report'),
      );
      expect(element.shadowRoot!.querySelectorAll(FORBIDDEN)).to.have.length(0);
      for (const link of element.shadowRoot!.querySelectorAll('a'))
        expect(link.protocol).to.match(/^(https?|mailto):$/);
      for (const each of element.shadowRoot!.querySelectorAll('*'))
        for (const { name } of each.attributes)
          expect(name, each.outerHTML.slice(0, 80)).not.to.match(/^on|^style$|^srcdoc$/);
      expect((window as { pwned?: unknown }).pwned).to.equal(undefined);
      expect(read(element, '[part=verdict]')).to.equal('Not authentic');
      expect(part(element, '.seal')).to.be.ok;
    });
  }

  it('X-32: images are requested without referrer, and only from safe URLs', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify-when="auto"></open-badge>`,
    );
    await reaches(element, 'checked');
    const image = part<HTMLImageElement>(element, 'img');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.src).to.match(/^data:image\/svg\+xml/);
    const bad = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${sampleEngine('valid', { badge: badgeOf(documentWith({ achievement: { image: { id: 'data:text/html,<script>1</script>', type: 'Image' } } })) })} .credential=${{}} verify-when="auto"></open-badge>`,
    );
    await reaches(bad, 'checked');
    expect(bad.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
