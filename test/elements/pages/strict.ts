import '../../../src/define/open-badge.js';
import '../../../src/define/open-badge-verifier.js';
import { documentWith } from '../../../stories/samples.js';

/** Reports to the test around the page: every violation and error, then the result of the badge. */
const trouble: string[] = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile }) =>
    trouble.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
);
addEventListener('error', ({ message }) => trouble.push(message));
addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));

const policyWorks = ((): boolean => {
  try {
    document.createElement('div').innerHTML = '<b>x</b>';
    return false;
  } catch {
    trouble.length = 0;
    return true;
  }
})();

const badge = Object.assign(document.createElement('open-badge'), {
  credential: documentWith({ credential: { proof: undefined } }),
  mode: 'full' as const,
  verifyWhen: 'auto' as const,
});
const verifier = document.createElement('open-badge-verifier');
badge.fetch = verifier.fetch = async () => Response.error();
document.querySelector('main')!.append(badge, verifier);

badge.addEventListener(
  'open-badge-verified',
  ({ detail }) =>
    void (async () => {
      await verifier.verify(JSON.stringify(documentWith({ credential: { proof: undefined } })));
      const wait = () =>
        new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      for (let tries = 0; tries < 100 && !badge.shadowRoot!.querySelector('.report'); tries++)
        await wait();
      const image = badge.shadowRoot!.querySelector('img');
      await wait();
      parent.postMessage({
        trouble: trouble.filter((each) => !each.startsWith('require-trusted-types-for')),
        policyWorks,
        verdict: detail.report.verdict,
        verified: verifier.reports.map(({ verdict }) => verdict),
        picture: image?.naturalWidth,
        styled: getComputedStyle(badge.shadowRoot!.querySelector('.seal')!).display,
        inline: badge.shadowRoot!.querySelectorAll('[style], style, script').length,
      });
    })(),
);
