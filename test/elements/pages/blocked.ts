import '../../../src/define/open-badge.js';
import type { BadgeError } from '../../../src/errors.js';
import { read } from '../../../src/read.js';
import { documentWith } from '../../../stories/samples.js';

/** Reports to the test around the page the result of a badge whose key the policy does not allow to fetch. */
const badge = Object.assign(document.createElement('open-badge'), {
  credential: documentWith(),
  lang: 'en',
  verifyWhen: 'auto' as const,
});
document.querySelector('main')!.append(badge);

badge.addEventListener(
  'open-badge-verified',
  ({ detail: { report } }) =>
    void (async () => {
      const error = await read(new URL('https://university.example/badge.json')).then(
        () => undefined,
        (thrown: unknown) => thrown as BadgeError,
      );
      parent.postMessage({
        blocked: true,
        verdict: report.verdict,
        reasons: report.findings
          .filter(({ code }) => code === 'key-unreachable')
          .map(({ outcome, params }) => [outcome, params?.['reason']]),
        error: [error?.code, error?.params['reason']],
      });
    })(),
);
