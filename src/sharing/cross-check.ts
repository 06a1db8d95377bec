import type { Badge } from './contract.js';

/** Another public verifier, so that trust never rests on us alone. */
export interface OtherVerifier {
  readonly name: string;
  /** Where it is. */
  readonly home: string;
  /** Opens it with the badge, when it can be told by an address; the badge's own address is all it is told. */
  readonly href?: string;
}

interface Row {
  readonly name: string;
  readonly home: string;
  takes(badge: Badge): boolean;
  readonly open?: (file: string) => string;
}

const isOb3 = ({ dataModel }: Badge): boolean => dataModel.startsWith('VCDM');
const isOb2 = ({ dataModel }: Badge): boolean => dataModel.startsWith('OB');

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
 * Other verifiers that take this kind of badge. One that cannot be given an address is named all the same: download, then drop the file there.
 *
 * @param badge as read @param file address of the badge's own file, if it is hosted
 */
export const otherVerifiers = (badge: Badge, file?: string): OtherVerifier[] =>
  ROWS.filter(({ takes }) => takes(badge)).map(({ name, home, open }) => ({
    name,
    home,
    ...(open && file ? { href: open(file) } : {}),
  }));
