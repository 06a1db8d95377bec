/** Reasons for requirements, beside the tests that name them or in place of one. */
export const REASONS = {
  'B-41':
    'Reading, and returning every byte unchanged. A host with accounts that imports and exports is a server, which this package is not.',
  'T-1':
    'Not built: there is no self-check for a programme such as TrustEd Microcredentials, so no badge is reported to meet one, and no logo of one is shown.',
  'X-60':
    'Publishing with provenance is up to the publisher: no release is made from this repository automatically yet.',
};

/** The first pattern that fits an id without a reason of its own. */
export const FAMILIES = [
  [
    /^A-[1-4]$/,
    'Does not apply: the Open Badges API is spoken between servers with a client secret; this package has neither. A badge from one is read and verified like any other.',
  ],
];
