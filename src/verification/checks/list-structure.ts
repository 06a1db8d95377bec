import type { Check } from '../contract.js';
import { finding } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import { asList, asText } from '../../json/values.js';

const BASES = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1'];

/**
 * Checks the structure of a status list, which is a credential but not a badge: base context, type
 * and issuer. Its status method checks the kind of list.
 */
export const listStructure: Check = {
  id: 'structure',
  async run(badge) {
    const { document } = badge;
    if (!BASES.includes(asText(asList(document['@context'])[0])))
      return [
        finding('fail', 'context-missing', {
          pointer: '/@context/0',
          params: { expected: BASES[0]! },
        }),
      ];
    if (!asList(document['type']).includes('VerifiableCredential'))
      return [
        finding('fail', 'type-missing', {
          pointer: '/type',
          params: { expected: 'VerifiableCredential' },
        }),
      ];
    if (issuerId(document) === undefined)
      return [
        finding('fail', 'property-missing', { pointer: '/issuer', params: { property: 'issuer' } }),
      ];
    return [finding('pass', 'structure-conforms')];
  },
};
