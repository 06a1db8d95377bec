import type { JsonObject } from '../../../src/badge/contract.js';
import type { Badge } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { type Signer, signer, token } from '../../securing/jose/jwt-support.js';
import type { Case, Family } from './contract.js';
import {
  assertion,
  badgeClass,
  CLASS,
  HOST,
  keyFiles,
  KEYS,
  options,
  PROFILE,
  profile,
  RULES,
  uploads,
  V1,
  V2,
  world,
} from './ob2-tenant-pages.js';

/**
 * Makes a signed badge whose key is an upload: the victim's own profile does not name it (O-22).
 */
async function* byUploadedKey(thief: Signer): AsyncGenerator<Case> {
  for (const creator of uploads())
    for (const [at, verification] of [
      { verification: { type: 'SignedBadge', creator } },
      { verify: { type: 'signed', url: creator } },
    ].entries()) {
      const input = await token(thief, {}, assertion(verification));
      for (const [form, file] of keyFiles(creator, thief).entries())
        for (const publicKey of KEYS.slice(0, form === 0 ? KEYS.length : 1)) {
          const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ publicKey }) };
          yield {
            what: `key ${creator} as ${form}, named ${at}, profile's keys ${JSON.stringify(publicKey)}`,
            input,
            options: options(world(pages, file)),
          };
        }
    }
}

/**
 * Makes the same badge as OB 1.x: against a profile of 2.0 never valid; against one of 1.x never
 * with an issuer that a list names.
 */
async function* asOlder(thief: Signer): AsyncGenerator<Case> {
  const isTrusted = (_: Badge, report: Report): boolean =>
    report.verdict === 'valid' && report.issuer === 'trusted';
  for (const creator of uploads())
    for (const context of [V1, undefined]) {
      const old = assertion({
        '@context': context,
        type: context && 'Assertion',
        uid: 'u1',
        verify: { type: 'signed', url: creator },
      });
      const input = await token(thief, {}, old);
      for (const profileContext of [V2, V1, undefined]) {
        const pages = {
          [CLASS]: badgeClass({ '@context': profileContext }),
          [PROFILE]: profile({ '@context': profileContext }),
        };
        yield {
          what: `OB 1.x (${context}) key ${creator}, profile of ${profileContext}`,
          input,
          options: options(world(pages, thief.pem)),
          ...(profileContext === V2 ? {} : { isFalseGreen: isTrusted }),
        };
      }
    }
}

/**
 * Makes an assertion outside the scope of the victim's rules, with the victim's own class and
 * profile (O-14).
 */
async function* outsideScope(): AsyncGenerator<Case> {
  for (const id of uploads())
    for (const rules of RULES.slice(1))
      for (const verification of [
        { verification: { type: 'HostedBadge' } },
        { verify: { type: 'hosted' } },
      ]) {
        const upload = assertion({ id, ...verification });
        const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ verification: rules }) };
        yield {
          what: `assertion ${id}, rules ${JSON.stringify(rules)}`,
          input: JSON.stringify(upload),
          options: options(world(pages, upload)),
        };
      }
}

/** Makes a URL in scope that redirects to an upload of the same host. */
async function* forwarded(): AsyncGenerator<Case> {
  for (const rules of RULES.slice(1, 4))
    for (const path of ['/badges/go', '/badges/go?to=1', '/badges/1.json', '/badges/']) {
      const id = HOST + path;
      const upload = assertion({ id, verification: { type: 'HostedBadge' } });
      const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ verification: rules }) };
      yield {
        what: `assertion ${id} sends on to an upload, rules ${JSON.stringify(rules)}`,
        input: JSON.stringify(upload),
        options: options(world(pages, upload, id)),
      };
    }
}

/**
 * Issuers that are written inside and lead nowhere, with members that could lend them the victim's
 * site.
 */
const INSIDE: readonly JsonObject[] = [
  { origin: HOST },
  { origin: PROFILE },
  { origin: HOST, url: HOST },
  { id: 'urn:uuid:1', origin: HOST },
  { id: '', origin: HOST },
  { id: null, origin: HOST },
  { id: [PROFILE], origin: HOST },
  { id: { '@id': PROFILE }, origin: HOST },
  { id: `${PROFILE} `, origin: HOST },
  { id: 'mailto:a@lms.example', url: HOST },
  { id: 'did:web:lms.example', url: HOST },
  { url: HOST },
  { uid: PROFILE, url: HOST },
  { home: PROFILE, origin: HOST },
];

/**
 * Makes a hosted class with its issuer inside: the profile is not requested, so its rules are
 * bypassed.
 */
async function* withIssuerInside(): AsyncGenerator<Case> {
  for (const id of uploads())
    for (const inside of INSIDE)
      for (const form of [0, 1, 2]) {
        const issuer: JsonObject = {
          type: 'Profile',
          name: 'Example Works',
          email: 'a@lms.example',
          url: HOST,
          ...inside,
        };
        const { id: _id, '@context': _context, ...inner } = badgeClass({ issuer });
        const upload = (
          [
            assertion({
              id,
              verification: { type: 'HostedBadge' },
              badge: { ...inner, id: 'urn:uuid:2' },
            }),
            assertion({
              '@context': undefined,
              type: undefined,
              id: undefined,
              uid: '1',
              verify: { type: 'hosted', url: id },
              badge: inner,
            }),
            assertion({
              '@context': undefined,
              type: undefined,
              id: undefined,
              recipient: 'thief@uploads.example',
              verify: { type: 'hosted', url: id },
              badge: { ...inner, version: '0.5.0' },
            }),
          ] as const
        )[form]!;
        const rules = { startsWith: `${HOST}/badges/` };
        yield {
          what: `assertion ${id}, form ${form}, issuer inside ${JSON.stringify(inside)}`,
          input: form === 2 ? id : JSON.stringify(upload),
          options: options(world({ [PROFILE]: profile({ verification: rules }) }, upload)),
        };
      }
}

/**
 * Uploads at the issuer's own host, as key, assertion or class, in every way to write their URL.
 */
export const ob2Tenants: Family = {
  name: 'ob2-tenants',
  sampleEvery: 73,
  async *cases() {
    const thief = await signer('ES256');
    yield* byUploadedKey(thief);
    yield* asOlder(thief);
    yield* outsideScope();
    yield* forwarded();
    yield* withIssuerInside();
  },
};
