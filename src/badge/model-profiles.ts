import { many, maybe, of, type Model, type Property } from './facts.js';

/** Endorsements of whatever has these properties. */
export const endorsements: Record<string, Property> = {
  endorsement: many('endorsement'),
  endorsementJwt: many('jws'),
};
/** An image: OB 2.0 had a URL, OB 3.0 has an Image object (M-4, R-2b). */
export const image: Property = maybe(of('Image'), { string: 'lenient' });
