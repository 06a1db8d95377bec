/** Reasons for requirements, beside the tests that name them or in place of one. */
export const REASONS = {
  'B-41':
    'Reading, and giving back byte for byte. A host with accounts that imports and exports is a server, which this package is not.',
  'T-1':
    'Not built: there is no self-check for a programme such as TrustEd Microcredentials, so nothing here says that a badge meets one, and no logo of one is shown.',
  'X-60':
    'Publishing with provenance is up to whoever publishes: no release is made from this repository by machine yet.',
};

/** The first pattern that fits an id without a reason of its own. */
export const FAMILIES = [
  [
    /^A-[1-4]$/,
    'Does not apply: the Open Badges API is spoken between servers with a client secret; this package has neither. Whatever comes from one is read and verified like anything else.',
  ],
];
