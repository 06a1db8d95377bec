import type { CheckContext } from '../../verification/contract.js';

/**
 * Returns the host that is shown as the issuer if OB 1.x binds the key to its host only; trust
 * lists name no hosts.
 */
export const issuingHost = ({ findings }: Pick<CheckContext, 'findings'>): string | undefined =>
  findings.find(({ code }) => code === 'key-of-host')?.params?.['host']?.toString();
