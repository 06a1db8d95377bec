import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addToLinkedIn, type LinkedInOptions } from '../../src/sharing/linkedin.js';
import { credential, HOSTILE, shared } from './samples.js';

async function parametersOf(
  document: object,
  options: LinkedInOptions = {},
): Promise<Record<string, string>> {
  const { badge, view } = await shared(document);
  const url = new URL(addToLinkedIn(badge, view, options));
  assert.equal(`${url.origin}${url.pathname}`, 'https://www.linkedin.com/profile/add');
  return Object.fromEntries(url.searchParams);
}

const ID = 'urn:uuid:11111111-2222-4333-8444-555555555555';
const BASE = {
  startTask: 'CERTIFICATION_NAME',
  name: 'Robotics',
  organizationName: 'Riverside College',
  issueYear: '2026',
  issueMonth: '1',
  certId: ID,
};
const linkedInId = (identifier: string) => ({
  otherIdentifier: [
    { type: 'IdentifierEntry', identifier, identifierType: 'ext:LinkedIn:organizationId' },
  ],
});

/** The content of a badge, the settings of a host, and every parameter that follows from them (spec 9.3). */
const CASES: ReadonlyArray<
  readonly [string, object, LinkedInOptions, Record<string, string | undefined>]
> = [
  ['a badge with a start only', credential(), {}, {}],
  [
    'W142: January is 1, on the day that the issuer wrote',
    credential({ top: { awardedDate: '2026-01-01T00:30:00+02:00' } }),
    {},
    { issueYear: '2026', issueMonth: '1' },
  ],
  [
    'December is 12',
    credential({ top: { awardedDate: '2025-12-31T23:59:59Z' } }),
    {},
    { issueYear: '2025', issueMonth: '12' },
  ],
  [
    'awarded comes before valid from',
    credential({ top: { awardedDate: '2025-06-15T00:00:00Z' } }),
    {},
    { issueYear: '2025', issueMonth: '6' },
  ],
  [
    'an award date that is none gives way to valid from',
    credential({ top: { awardedDate: 'last summer' } }),
    {},
    {},
  ],
  [
    'a time without a zone is UTC',
    credential({ top: { awardedDate: '2026-03-01T00:00:00' } }),
    {},
    { issueMonth: '3' },
  ],
  [
    'an end',
    credential({ top: { validUntil: '2030-02-28T00:00:00Z' } }),
    {},
    { expirationYear: '2030', expirationMonth: '2' },
  ],
  [
    'an address of the page',
    credential(),
    { certUrl: 'https://badges.example/a?b=1&c=2#d' },
    { certUrl: 'https://badges.example/a?b=1&c=2#d' },
  ],
  ['an address that is not https is left out', credential(), { certUrl: 'http://localhost/' }, {}],
  [
    'the organisation of the badge',
    credential({ issuer: linkedInId('12345') }),
    {},
    { organizationId: '12345', organizationName: undefined },
  ],
  [
    'the organisation of the host comes first',
    credential({ issuer: linkedInId('12345') }),
    { organizationId: '99' },
    { organizationId: '99', organizationName: undefined },
  ],
  [
    'an organisation that is no number is none',
    credential({ issuer: linkedInId('1&x=2') }),
    { organizationId: 'acme' },
    {},
  ],
  [
    'the licence number',
    credential({ subject: { licenseNumber: 'LN 7/8' } }),
    {},
    { certId: 'LN 7/8' },
  ],
  [
    'an e-mail address is no number to give away',
    credential({ subject: { licenseNumber: 'ada@example.org' } }),
    {},
    {},
  ],
  [
    'marks in names are encoded',
    credential({ achievement: { name: 'R&D = 100% + "ü" #1 機' }, issuer: { name: 'A & B?' } }),
    {},
    { name: 'R&D = 100% + "ü" #1 機', organizationName: 'A & B?' },
  ],
];

describe('A-20: add to LinkedIn profile', () => {
  for (const [what, document, options, expected] of CASES) {
    test(`A-20: ${what}`, async () => {
      const wanted = Object.fromEntries(
        Object.entries({ ...BASE, ...expected }).filter(([, value]) => value !== undefined),
      );
      assert.deepEqual(await parametersOf(document, options), wanted);
    });
  }

  test('A-20: an e-mail address as id is not disclosed', async () => {
    assert.equal(
      (await parametersOf(credential({ top: { id: 'mailto:ada@example.org' } })))['certId'],
      undefined,
    );
  });

  test('X-31: no text of a badge adds a parameter or changes the URL', async () => {
    for (const name of HOSTILE) {
      const { badge, view } = await shared(credential({ achievement: { name }, issuer: { name } }));
      const url = addToLinkedIn(badge, view);
      assert.match(url, /^https:\/\/www\.linkedin\.com\/profile\/add\?[\w%.~!'()*=&-]+$/, name);
      assert.deepEqual([...new URL(url).searchParams.keys()].sort(), Object.keys(BASE).sort());
    }
  });
});
