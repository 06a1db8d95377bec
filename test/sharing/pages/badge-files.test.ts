import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadMessages, LOCALES } from '../../../src/locales.js';
import { present } from '../../../src/present.js';
import { resumeEntry, resumeLine, walletOffer } from '../../../src/sharing/downloads.js';
import { privacyInBrief, privacyNotes } from '../../../src/sharing/privacy-notes.js';
import { badgeOf, credential, HOSTILE, PAGE, shared } from '../samples.js';

describe('files and privacy', () => {
  test('a line and an entry for a résumé', async () => {
    const one = await shared();
    assert.equal(
      resumeLine(one),
      `Robotics, awarded by Riverside College · Valid from Jan 1, 2026 · ${PAGE}`,
    );
    assert.deepEqual(resumeEntry(one), {
      name: 'Robotics',
      issuer: 'Riverside College',
      date: '2026-01-01',
      url: PAGE,
    });
  });

  test('X-31: a line for a résumé is one line, whatever the texts of the badge, and the entry is JSON', async () => {
    for (const name of HOSTILE) {
      const one = await shared(
        credential({ achievement: { name: `x ${name}\r\ny` }, issuer: { name: `${name}\n` } }),
      );
      assert.doesNotMatch(
        resumeLine(one),
        /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]/,
        JSON.stringify(name),
      );
      assert.ok(resumeLine(one).endsWith(PAGE));
      assert.deepEqual(JSON.parse(JSON.stringify(resumeEntry(one))), resumeEntry(one));
    }
  });

  test('a wallet is given the credential as it is; a JWT stays in its envelope', async () => {
    const badge = await badgeOf(credential()),
      offer = walletOffer(badge, `${PAGE}badge.json`, { Ours: 'https://wallet.example/?u={url}' });
    assert.deepEqual((offer.chapi!.data['verifiableCredential'] as unknown[])[0], badge.document);
    assert.deepEqual(offer.links, [
      {
        name: 'Ours',
        href: `https://wallet.example/?u=${encodeURIComponent(`${PAGE}badge.json`)}`,
      },
    ]);
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const jwt = await badgeOf(
        `${part({ alg: 'ES256', typ: 'vc+jwt' })}.${part(credential())}.c2ln`,
      ),
      signed = walletOffer(jwt);
    assert.deepEqual(
      [
        (signed.chapi!.data['verifiableCredential'] as Array<{ id: string }>)[0]!.id,
        signed.file.name,
        signed.file.mediaType,
      ],
      [`data:application/vc+jwt,${jwt.raw}`, 'badge.jwt', 'application/vc+jwt'],
    );
  });

  test('A-12, X-50, X-53: the data a reader will see, plain identifiers first', async () => {
    const { badge, view } = await shared(
      credential({
        subject: {
          licenseNumber: 'L-7',
          narrative: 'She did it',
          identifier: [
            {
              type: 'IdentityObject',
              identityHash: 'ada@example.org',
              identityType: 'emailAddress',
              hashed: false,
            },
            {
              type: 'IdentityObject',
              identityHash: 'sha256$00',
              identityType: 'emailAddress',
              hashed: true,
            },
          ],
        },
        top: {
          evidence: [{ id: 'https://ada.example/x', type: ['Evidence'], name: 'Robot' }],
          credentialStatus: {
            id: 'https://status.example/1#5',
            type: 'BitstringStatusListEntry',
            statusListCredential: 'https://status.example/1',
          },
        },
      }),
    );
    assert.deepEqual(
      privacyNotes(badge, view).map(({ id, level, part }) => [id, level, part]),
      [
        ['email', 'warn', undefined],
        ['license', 'warn', 'identifiers'],
        ['hash', 'note', undefined],
        ['subject', 'note', undefined],
        ['evidence', 'note', 'evidence'],
        ['narrative', 'note', 'narrative'],
        ['status', 'note', undefined],
      ],
    );
    assert.match(privacyNotes(badge, view)[0]!.text, /ada@example\.org/);
    // what ties badges of one person together, and who learns of each check
    const told = new Map(privacyNotes(badge, view).map(({ id, text }) => [id, text]));
    assert.match(told.get('subject')!, /did:|same|other/i);
    assert.match(told.get('status')!, /status\.example/);
    assert.equal(told.get('evidence'), 'Shows the evidence: Robot');
    assert.equal(
      privacyInBrief(privacyNotes(badge, view), view),
      'Readers will see an e-mail address, a license number, the holder’s ID, your evidence, and how you earned it.',
    );
  });

  test('a badge without a named recipient is reported so', async () => {
    const { badge, view } = await shared(credential({ subject: { id: undefined } }));
    assert.deepEqual(
      privacyNotes(badge, view).map(({ id }) => id),
      ['nothing'],
    );
    assert.equal(privacyInBrief(privacyNotes(badge, view), view), 'It doesn’t name a person.');
  });

  test('X-50: one sentence lists what readers see, in each language; it reports a hidden recipient as hidden', async () => {
    const hashed = {
      id: undefined,
      identifier: [
        {
          type: 'IdentityObject',
          identityHash: 'sha256$00',
          identityType: 'emailAddress',
          hashed: true,
        },
      ],
    };
    const { badge, view } = await shared(credential({ subject: hashed }));
    assert.equal(privacyInBrief(privacyNotes(badge, view), view), 'The recipient is hidden.');
    const nameless = await shared(
      credential({ top: { evidence: [{ id: 'https://ada.example/x', type: ['Evidence'] }, {}] } }),
    );
    assert.ok(
      privacyNotes(nameless.badge, nameless.view).some(
        ({ text }) => text === 'Shows the evidence: ada.example',
      ),
    );
    for (const tag of Object.keys(LOCALES)) {
      const messages = await loadMessages(tag),
        own = present(nameless.badge, undefined, { messages });
      const said = privacyInBrief(privacyNotes(nameless.badge, own), own);
      assert.ok(said.includes(messages.words['see-evidence']), tag);
      assert.doesNotMatch(said, /[{}]/, tag);
    }
  });
});
