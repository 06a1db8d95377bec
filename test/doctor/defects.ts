/** Baked files with a defect. */
import type { Diagnosis } from '../../src/issue.js';
import { join, pngWith } from '../formats/pictures.js';

export const codes = ({ defects }: Diagnosis): string[] => defects.map(({ code }) => code);

export const named = (name: string): string =>
  JSON.stringify({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
  });
/** A credential whose letters Latin-1 has. */
export const PLAIN = named('Élan ® é');

/** Puts bytes behind the end of an image. */
export const behind = (...parts: Uint8Array[]): Uint8Array => join(pngWith(), ...parts);
