import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { en } from '../../../src/locales/en.js';
import { present } from '../../../src/present.js';
import { linkSentences } from '../../../src/sharing/pages/link-opener.js';
import { sharePage } from '../../../src/sharing/pages/badge-page.js';
import { didOf, draft, newKey, NOW, sign, worldOf, type Signer } from '../../golden/mint.js';
import type { Case, Family } from './contract.js';

/** Texts that an issuer would inject into a policy by the host of an image. */
const PAYLOADS = [
  ";script-src 'unsafe-inline'",
  ';script-src *',
  "'unsafe-inline'",
  ';report-uri https://evil.example',
  ';sandbox',
  ';connect-src *',
  ",default-src 'self'",
  '"onload="alert(1)',
  '*',
  '%3Bscript-src%20*',
  '%22',
  '&#59;script-src',
  '\u037escript-src',
  '\uff1bscript-src',
];

const URLS: readonly string[] = [
  ...PAYLOADS.flatMap((text) => [
    `https://evil${text}.example/x.png`,
    `https://${text}/x.png`,
    `https://evil.example${text}/x.png`,
    `https://evil.example:443${text}/x.png`,
    `https://evil.example/${text}/x.png`,
    `https://evil.example/x.png?${text}`,
    `https://evil.example/x.png#${text}`,
    `https://${text}@evil.example/x.png`,
    `http://evil${text}.example/x.png`,
    `data:image/png;base64,${text}`,
    `blob:https://evil${text}.example/x`,
  ]),
  'https://evil.example\\;script-src *',
  "https://evil.example\t;script-src 'unsafe-inline'",
  "https://evil.example\n;script-src 'unsafe-inline'",
];

type Place = (url: Json) => (document: JsonObject) => JsonObject;
const inside = (
  document: JsonObject,
  [step, ...rest]: readonly string[],
  more: JsonObject,
): JsonObject =>
  step === undefined
    ? { ...document, ...more }
    : { ...document, [step]: inside(document[step] as JsonObject, rest, more) };
const imageAt =
  (...path: readonly string[]): Place =>
  (image) =>
  (document) =>
    inside(document, path, { image });

/** Images of a badge, and other links of a page. */
const PLACES: Readonly<Record<string, Place>> = {
  achievement: imageAt('credentialSubject', 'achievement'),
  issuer: imageAt('issuer'),
  badge: imageAt(),
  'homepage of the issuer': (url) => (document) => inside(document, ['issuer'], { url }),
};

/** Forms of the image: an object, and a bare URL. */
const FORMS: ReadonlyArray<(url: string) => Json> = [(id) => ({ id, type: 'Image' }), (url) => url];

const DIRECTIVES: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'script-src': /^'self'$/,
  'style-src': /^'self'$/,
  'img-src': /^'self' data:( https?:\/\/[a-z0-9._-]+(:\d+)?)*$/,
  'connect-src': /^'self' https:$/,
  'base-uri': /^'none'$/,
  'form-action': /^'none'$/,
  'require-trusted-types-for': /^'script'$/,
  'trusted-types': /^[a-z -]+$/,
};

/** Tells whether a page has exactly one policy, and it is ours. */
function isPolicyOurs(html: string): boolean {
  const found = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/gi)];
  const policies = html.match(/content-security-policy/gi) ?? [];
  if (found.length !== 1 || policies.length !== 1) return false;
  const written = found[0]![1]!.replaceAll('&#39;', "'").replaceAll('&apos;', "'");
  const directives = written.split(';').map((one) => one.trim().split(/ (.*)/s));
  return (
    directives.length === Object.keys(DIRECTIVES).length &&
    directives.every(([name = '', value = '']) => DIRECTIVES[name]?.test(value) === true)
  );
}

function* casesOf(signer: Signer): Generator<Case> {
  for (const [place, put] of Object.entries(PLACES))
    for (const url of URLS)
      for (const [form, write] of FORMS.entries())
        yield {
          what: `${place}, form ${form}: ${url}`,
          input: async () =>
            JSON.stringify(await sign(put(write(url))(draft(didOf(signer))), signer)),
          options: { now: NOW, fetch: worldOf({}) },
          isFalseGreen: async (badge, report) => {
            const view = present(report.badge ?? badge, report, { messages: en });
            const shared = { badge, view, page: 'https://badges.example/ada/' };
            const files = await sharePage(shared, { sentences: linkSentences(en.errors) });
            return files
              .filter(({ name }) => name === 'index.html')
              .some(({ body }) => !isPolicyOurs(String(body)));
          },
        };
}

/**
 * Injects by the host of an image into the policy of a share page, which could hide "Not authentic"
 * (10.C).
 */
export const csp: Family = {
  name: 'csp',
  sampleEvery: 7,
  async *cases() {
    yield* casesOf(await newKey('Ed25519'));
  },
};
