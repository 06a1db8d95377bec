import type { Resolution } from '../../dids/index.js';

/** A request for a document of the issuer that gave none. */
export type Failed = Extract<Resolution, { error: unknown }>;

/**
 * Tells whether the host has no such document; unlike an unreachable host, it leaves nothing open.
 */
export const isAbsent = ({ error, params }: Failed): boolean =>
  error === 'key-unreachable'
    ? params?.['reason'] === 'http' && [404, 410].includes(Number(params['status']))
    : error !== 'key-method-unsupported';

/**
 * Tells whether the URL has a web page, which cannot list keys; a truncated document is not one.
 */
export const isPage = ({ error, params }: Failed): boolean =>
  error === 'key-unreachable' &&
  ['content-type', 'page'].includes(String(params?.['reason'])) &&
  params?.['detail'] !== 'not-json';
