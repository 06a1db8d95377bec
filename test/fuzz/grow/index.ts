import { newKey } from '../../securing/data-integrity/support.js';
import { didOf, draft } from '../../golden/mint.js';
import { CONTAINERS } from './containers.js';
import type { Axis, Form, GrowCase, Kit } from './contract.js';
import { DOCUMENTS, PAIRED } from './documents.js';
import { FORMS } from './forms/index.js';
import { MECHANISMS } from './mechanisms.js';
import { runs } from './runs.js';
import { SEVERAL } from './several.js';
import { WHOLES } from './whole.js';

export type { GrowCase, Kit } from './contract.js';
export { measure, MAX_MS, MAX_MS_PER_BADGE, type Measured } from './run.js';

/** Parts of the limit to which each dimension is grown. */
export const PARTS = [0.25, 0.5, 1] as const;

export async function newKit(): Promise<Kit> {
  const [signer, other] = await Promise.all([newKey('Ed25519'), newKey('P-256')]);
  return { signer, other };
}

const sizeOf = ({ limit }: { readonly limit: number }, part: number): number =>
  Math.max(1, Math.floor(limit * part));
const plain = (kit: Kit): ReturnType<typeof draft> => draft(didOf(kit.signer));
const percent = (part: number): string => `${part * 100} %`;

/** Grows each document dimension alone, under every mechanism. */
function* documents(): Iterable<GrowCase> {
  for (const dimension of DOCUMENTS)
    for (const mechanism of MECHANISMS)
      for (const part of PARTS)
        yield {
          name: `${dimension.name}, ${percent(part)}, ${mechanism.name}`,
          make: async (kit) => ({
            input: await mechanism.secure(
              await dimension.grow(plain(kit), sizeOf(dimension, part), kit),
              kit,
            ),
          }),
        };
}

/** Grows every pair of document dimensions; the mechanisms take turns. */
function* pairs(): Iterable<GrowCase> {
  let turn = 0;
  for (const [at, first] of PAIRED.entries())
    for (const second of DOCUMENTS.slice(at + 1))
      for (const part of PARTS) {
        const mechanism = MECHANISMS[turn++ % MECHANISMS.length]!;
        yield {
          name: `${first.name} and ${second.name}, ${percent(part)}, ${mechanism.name}`,
          make: async (kit) => {
            const half = await first.grow(plain(kit), sizeOf(first, part), kit);
            return {
              input: await mechanism.secure(
                await second.grow(half, sizeOf(second, part), kit),
                kit,
              ),
            };
          },
        };
      }
}

/** Puts each container around a plain badge, and around one grown in each dimension. */
function* containers(): Iterable<GrowCase> {
  let turn = 0;
  for (const container of CONTAINERS)
    for (const dimension of [undefined, ...PAIRED])
      for (const part of PARTS) {
        const mechanism = MECHANISMS[turn++ % MECHANISMS.length]!;
        yield {
          name: `${container.name} around ${dimension?.name ?? 'a badge'}, ${percent(part)}, ${mechanism.name}`,
          make: async (kit) => {
            const document = dimension
              ? await dimension.grow(plain(kit), sizeOf(dimension, part), kit)
              : plain(kit);
            const text = await mechanism.secure(document, kit);
            return { input: await container.hold(text, sizeOf(container, part), kit) };
          },
        };
      }
}

function* wholes(): Iterable<GrowCase> {
  for (const dimension of [...WHOLES, ...SEVERAL])
    for (const part of PARTS)
      yield {
        name: `${dimension.name}, ${percent(part)}`,
        make: (kit) => dimension.make(sizeOf(dimension, part), kit),
      };
}

/** Grows some axes of a form, and leaves the others at their usual size. */
function grownForm(form: Form, grown: readonly Axis[], part: number): GrowCase {
  const sizes = (name: string): number => {
    const axis = form.axes.find((one) => one.name === name);
    if (!axis) throw new Error(`${form.name} has no axis ${name}`);
    return grown.includes(axis) ? sizeOf(axis, part) : axis.usual;
  };
  const names = grown.map(({ name }) => name).join(' and ');
  return {
    name: `${form.name}: ${names}, ${percent(part)}`,
    make: (kit) => form.make(sizes, kit),
  };
}

/** Grows each axis of each form, alone and in pairs with each other of the same form. */
function* forms(): Iterable<GrowCase> {
  for (const form of FORMS)
    for (const [at, first] of form.axes.entries())
      for (const second of [undefined, ...form.axes.slice(at + 1)])
        for (const part of PARTS) yield grownForm(form, second ? [first, second] : [first], part);
}

/** Every grown input, by what is grown. */
export const GROWTHS: Readonly<Record<string, () => Iterable<GrowCase>>> = {
  wholes,
  documents,
  containers,
  pairs,
  forms,
  runs,
};
