import { isOb2 } from '../badge/data-model.js';
import type { Badge } from './contract.js';

/** Another public verifier, so that trust does not depend on this one alone. */
export interface OtherVerifier {
  readonly name: string;
  /** URL of its start page. */
  readonly home: string;
  /**
   * Link that opens the verifier with the badge, if it supports one; it receives only the URL of
   * the badge's file.
   */
  readonly href?: string;
}

interface Row {
  readonly name: string;
  readonly home: string;
  takes(badge: Badge): boolean;
  readonly open?: (file: string) => string;
}

const isOb3 = ({ dataModel }: Badge): boolean => dataModel.startsWith('VCDM');

const ROWS: readonly Row[] = [
  {
    name: 'VerifierPlus',
    home: 'https://verifierplus.org/',
    takes: isOb3,
    open: (file) => `https://verifierplus.org/#verify?vc=${encodeURIComponent(file)}`,
  },
  { name: '1EdTech VC Public Validator', home: 'https://verifybadge.org/', takes: () => true },
  { name: 'IMS Badge Validator', home: 'https://openbadgesvalidator.imsglobal.org/', takes: isOb2 },
];

/**
 * Lists other verifiers that accept this kind of badge. One that accepts no URL is listed too: the
 * person downloads the badge and drops the file there.
 *
 * @param badge the badge that `read` returned
 * @param file URL of the badge's own file, if it is hosted
 */
export const otherVerifiers = (badge: Badge, file?: string): OtherVerifier[] =>
  ROWS.filter(({ takes }) => takes(badge)).map(({ name, home, open }) => ({
    name,
    home,
    ...(open && file ? { href: open(file) } : {}),
  }));
