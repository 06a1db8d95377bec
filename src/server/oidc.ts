import type { Oidc } from './contract.js';

/** An OpenID provider, and this server as its client. */
export interface OidcOptions {
  /** URL of the provider, such as `https://login.college.example`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** URL of this server's `/api/oidc/callback`, as the provider knows it. */
  readonly redirectUri: string;
  /** Default: `openid profile email`. */
  readonly scope?: string;
  /** Allows a provider without https, on the loopback address only. Default: `false`. */
  readonly allowLoopback?: boolean;
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|\/|$)/;

/** Loads the client of OpenID Connect, an optional peer dependency. */
async function client(): Promise<typeof import('openid-client')> {
  try {
    return await import('openid-client');
  } catch (cause) {
    throw new TypeError(
      'sign-in by OpenID needs the package openid-client, which is not installed: run `npm install openid-client`',
      { cause },
    );
  }
}

type Client = Awaited<ReturnType<typeof client>>;

async function discovered(
  openid: Client,
  { issuer, clientId, clientSecret, allowLoopback }: OidcOptions,
): Promise<import('openid-client').Configuration> {
  if (!issuer.startsWith('https:') && !(allowLoopback && LOOPBACK.test(issuer)))
    throw new TypeError(`issuer: expected an https URL; got ${issuer}`);
  return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    execute: issuer.startsWith('https:') ? [] : [openid.allowInsecureRequests],
  });
}

/** Gives a claim that is text. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * Makes the sign-in by an OpenID provider: the authorisation code flow with PKCE (RFC 7636), state
 * and nonce. The provider's metadata is read with the first sign-in. Needs the package
 * `openid-client`.
 *
 * @param options provider and client
 * @throws TypeError with the first sign-in, where the package is not installed or the provider has
 *   no https
 * @example
 * import { createOidc } from 'open-badge-elements/server';
 * const oidc = createOidc({
 *   issuer: 'https://login.college.example',
 *   clientId: 'badges',
 *   clientSecret: 'secret',
 *   redirectUri: 'https://badges.college.example/api/oidc/callback',
 * });
 */
export function createOidc(options: OidcOptions): Oidc {
  const { redirectUri, scope = 'openid profile email' } = options;
  let configuration: ReturnType<typeof discovered> | undefined;
  const configured = async (openid: Client): ReturnType<typeof discovered> => {
    configuration ??= discovered(openid, options);
    // a provider that is down now is asked again with the next sign-in
    configuration.catch(() => (configuration = undefined));
    return configuration;
  };
  return {
    begin: async () => {
      const openid = await client();
      const verifier = openid.randomPKCECodeVerifier();
      const state = openid.randomState();
      const nonce = openid.randomNonce();
      const url = openid.buildAuthorizationUrl(await configured(openid), {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, state: [state, nonce, verifier].join('.') };
    },
    finish: async (callback, kept) => {
      const openid = await client();
      const [expectedState, expectedNonce, pkceCodeVerifier] = kept.split('.');
      const url = new URL(redirectUri);
      url.search = callback.search;
      const tokens = await openid.authorizationCodeGrant(await configured(openid), url, {
        expectedState,
        expectedNonce,
        pkceCodeVerifier,
        idTokenExpected: true,
      });
      const { iss, sub, name, email } = tokens.claims()!;
      return { subject: `${iss} ${sub}`, name: textOf(name), email: textOf(email) };
    },
  };
}
