import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conflictingTexts, type JsonObject, loadOlder } from '../../src/badge/index.js';
import { SLACK, startClock } from '../support/work-clock.js';
import { ACHIEVEMENT, copy } from './samples.js';
import { edited, read } from './readers.js';

await loadOlder();

describe('P-13, P-10: a node is all of its statements, wherever they occur', () => {
  test("a name moved from the issuer to another object with its id is still the issuer's", () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.creator = {
        id: draft['issuer'].id,
        type: ['Profile'],
        name: draft['issuer'].name,
        url: draft['issuer'].url,
      };
      draft['issuer'] = draft['issuer'].id;
    });
    assert.deepEqual(
      [credential.issuer.name?.[0]?.value, credential.issuer.url],
      ['Workshop Guild', 'https://issuer.example'],
    );
  });
  test('C-9, P-13: of two names of one node the same one is shown wherever they occur, and the conflict is reported', () => {
    const twoNames = (issuerName: string, creatorName: string) =>
      edited(ACHIEVEMENT, (draft) => {
        draft['issuer'].name = issuerName;
        draft['credentialSubject'].achievement.creator = {
          id: draft['issuer'].id,
          type: ['Profile'],
          name: creatorName,
        };
      });
    for (const badge of [
      twoNames('Workshop Guild', 'Famous University'),
      twoNames('Famous University', 'Workshop Guild'),
    ]) {
      assert.equal(badge.credential.issuer.name?.[0]?.value, 'Famous University');
      assert.deepEqual(
        conflictingTexts(badge.document).map(({ property, values }) => [
          property,
          [...values].sort(),
        ]),
        [['name', ['Famous University', 'Workshop Guild']]],
      );
    }
  });
  test('a second, partial object with an existing id does not show twice', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['credentialSubject'].achievement.resultDescription[0].rubricCriterionLevel.unshift({
        id: 'urn:uuid:l1',
      });
    });
    assert.deepEqual(
      credential.achievement!.resultDescriptions[0]!.levels.map(({ id, name }) => [id, name]),
      [['urn:uuid:l1', 'Pass']],
    );
  });
  test('lists that occur in two places are joined; types are not', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['evidence'].push({
        id: draft['credentialSubject'].achievement.id,
        type: ['Evidence'],
        tag: ['more', 'bench'],
      });
    });
    assert.deepEqual(credential.achievement!.tags, ['bench', 'more']);
    assert.deepEqual(credential.types, ['VerifiableCredential', 'OpenBadgeCredential']);
  });
  test('the members of a proof are no description', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['issuer'] = 'did:example:issuer';
      draft['proof'] = [
        {
          type: 'DataIntegrityProof',
          verificationMethod: { id: 'did:example:issuer', name: 'Famous University' },
        },
      ];
    });
    assert.equal(credential.issuer.name, undefined);
  });
  test('an organisation that is its own parent ends', () => {
    const { credential } = edited(ACHIEVEMENT, (draft) => {
      draft['issuer'].parentOrg = { id: draft['issuer'].id };
    });
    let depth = 0;
    for (let org = credential.issuer.parentOrg; org; org = org.parentOrg) depth += 1;
    assert.equal(depth, 4);
  });
  test('many objects with one id cost no more than their number', () => {
    const draft = copy(ACHIEVEMENT);
    draft['evidence'] = Array.from({ length: 20_000 }, (_, index) => ({
      id: 'urn:uuid:same',
      type: ['Evidence'],
      tag: [`t${index}`],
    }));
    const elapsed = startClock();
    assert.equal(read(draft as JsonObject).credential.evidence.length, 1);
    assert.ok(elapsed() < SLACK * 2_000);
  });
});
