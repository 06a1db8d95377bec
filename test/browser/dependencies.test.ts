import { expect } from '@open-wc/testing';
import canonicalize from 'canonicalize';
import { SaxesParser } from 'saxes';
import { decodeUtf8, encodeUtf8 } from '../../src/bytes/utf8.js';

describe('the facts that the sources rely on, in a real browser', () => {
  it('loads a CommonJS package with its named exports', () => {
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', (tag) => names.push(tag.local));
    parser.write('<svg xmlns="http://www.w3.org/2000/svg"><title>a</title></svg>').close();
    expect(names).to.deep.equal(['svg', 'title']);
  });

  it('loads a package in ES modules', () => {
    expect(canonicalize({ b: 1, a: 'é' })).to.equal('{"a":"é","b":1}');
  });

  it('loads our own sources by their `.js` names', () => {
    expect(decodeUtf8(encodeUtf8('شارة 🎓'))).to.equal('شارة 🎓');
  });

  it('signs and verifies Ed25519 with WebCrypto', async () => {
    const pair = (await crypto.subtle.generateKey('Ed25519', false, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const bytes = new TextEncoder().encode('Bäckerei 🥐');
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, bytes);
    expect(await crypto.subtle.verify('Ed25519', pair.publicKey, signature, bytes)).to.equal(true);
    expect(
      await crypto.subtle.verify('Ed25519', pair.publicKey, signature, bytes.slice(1)),
    ).to.equal(false);
  });

  it('can request a page under the strict policy', async () => {
    const response = await fetch(`${location.origin}/package.json?csp=strict`);
    expect(response.headers.get('content-security-policy')).to.contain(
      "require-trusted-types-for 'script'",
    );
  });
});
