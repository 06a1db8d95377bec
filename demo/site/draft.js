/** Makes a typed draft of the SDK from the fields of the issuer's form; the SDK validates it. */

/** Splits a text at its commas. @param {string} text @returns {string[]} */
export const levelsOf = (text) => [
  ...new Set(
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  ),
];

const given = (text) => text?.trim() || undefined;

/** Return a day of the form as an instant: its first second in UTC, or its last. */
const dayBegins = (day) => (day ? `${day}T00:00:00Z` : undefined);
const dayEnds = (day) => (day ? `${day}T23:59:59Z` : undefined);

function rubric(levels, reached) {
  if (levels.length === 0) return {};
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const described = levels.map((name, at) => ({ id: `${id}#${at}`, name, points: at + 1 }));
  const achieved = described.find(({ name }) => name === reached);
  return {
    resultDescriptions: [{ id, name: 'Level', type: 'RubricCriterionLevel', levels: described }],
    results: achieved && [{ resultDescription: id, achievedLevel: achieved.id }],
  };
}

/**
 * @param {Record<string, string>} values the form's fields by name
 * @param {Uint8Array} image which is signed with the rest
 * @returns {import('open-badge-elements/issue').CredentialDraft}
 */
export function draftFrom(values, image) {
  const { resultDescriptions, results } = rubric(levelsOf(values.levels ?? ''), values.level);
  const evidence = given(values['evidence-url']) || given(values['evidence-name']);
  return {
    issuer: { name: given(values['issuer-name']), url: given(values['issuer-url']) },
    recipient: { email: given(values.email) },
    achievement: {
      name: given(values.name),
      description: given(values.description),
      criteria: { narrative: given(values.criteria) },
      achievementType: given(values.type),
      tags: levelsOf(values.tags ?? ''),
      image: { source: image, caption: `Badge: ${values.name}` },
      resultDescriptions,
      inLanguage: 'en',
    },
    results,
    validFrom: dayBegins(values.from),
    validUntil: dayEnds(values.until),
    evidence: evidence && [
      { id: given(values['evidence-url']), name: given(values['evidence-name']) },
    ],
  };
}
