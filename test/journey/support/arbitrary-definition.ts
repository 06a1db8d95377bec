import fc from 'fast-check';
import type { Criterion, Definition, Part, Requirement } from '../../../src/journey/contract.js';

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
/** Leaves absent members out, as JSON does. */
const record = <T extends object>(model: {
  [K in keyof T]: fc.Arbitrary<T[K]>;
}): fc.Arbitrary<T> =>
  fc
    .record(model as never)
    .map((value) => JSON.parse(JSON.stringify(value)) as T) as unknown as fc.Arbitrary<T>;

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('## Resources', '- [a](<b>): c', 'two\n\nlines', '### x\n\ny', '[', '\\]', 'ü'),
);
const id = fc.stringMatching(/^[a-z]{6,12}$/);
const url = fc.webUrl();

const criterionOf = (evidence: readonly string[]): fc.Arbitrary<Criterion> =>
  record<Criterion>({
    id,
    name: text,
    description: some(text),
    levels: fc.constant([
      { id: 'low', name: 'Low' },
      { id: 'urn:x:high', name: 'High', description: 'h', points: '1' },
    ]),
    required: fc.constantFrom('low', 'urn:x:high'),
    evidence: fc.subarray([...evidence], { minLength: 1 }),
  });

const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  record<Requirement>({
    kind: fc.constant('text' as const),
    id,
    prompt: text,
    words: some(fc.record({ max: fc.integer({ min: 1, max: 900 }) })),
    optional: some(fc.boolean()),
  } as never),
  record<Requirement>({
    kind: fc.constant('artifact' as const),
    id,
    prompt: text,
    accept: fc.constantFrom(['file'] as const, ['link'] as const, ['file', 'link'] as const),
    mediaTypes: some(fc.constant(['image/*'])),
  } as never),
);

const part: fc.Arbitrary<Part> = fc
  .array(requirement, { minLength: 1, maxLength: 3 })
  .chain((requirements) =>
    record<Part>({
      id,
      kind: fc.constantFrom('overview' as const, 'evidence' as const, 'reflection' as const),
      name: text,
      description: some(text),
      requirements: fc.constant(requirements),
      criteria: fc.array(criterionOf(requirements.map((one) => one.id)), { maxLength: 3 }),
    } as never),
  );

const reference = record({ title: text, url: some(url), note: some(text) });

/** Definitions of every form, also such as an author would be advised against. */
export const definitions: fc.Arbitrary<Definition> = record<Definition>({
  id: fc.constantFrom('https://college.example/x', 'urn:uuid:7a0a9f0e-0000-4000-8000-000000000001'),
  version: text,
  inLanguage: some(fc.constantFrom('en', 'ar')),
  name: text,
  competency: text,
  image: some(url),
  keyMethod: text,
  components: fc.array(record({ name: text, description: text }), { maxLength: 3 }),
  rationale: some(text),
  research: fc.array(reference, { maxLength: 3 }),
  resources: fc.array(reference, { maxLength: 3 }),
  guidelines: text,
  parts: fc.array(part, { maxLength: 3 }).filter((parts) => {
    const ids = parts.flatMap(({ criteria }) => criteria.map((one) => one.id));
    return new Set(ids).size === ids.length;
  }),
  issuer: record({ id: some(url), name: some(text), image: some(url) }),
  assessor: some(record({ name: text })),
  skills: fc.array(record({ name: text, url, code: some(text) }), { maxLength: 2 }),
  tags: some(fc.array(text, { minLength: 1, maxLength: 2 })),
  fee: some(fc.constant({ amount: '30', currency: 'USD' })),
  related: some(
    fc.array(record({ id: url, relation: fc.constantFrom('stack', 'before') }), { maxLength: 2 }),
  ),
  priorLearning: some(text),
  policy: some(fc.constant({ attempts: 2 })),
} as never);
