import type { Definition } from '../src/journey/contract.js';
import { FREE, HOSTILE, STORYTELLING } from './definitions.js';

const another = (name: string, more: Partial<Definition> = {}): Definition => ({
  ...STORYTELLING,
  id: `https://university.example/micro-credentials/${name.split(' ')[0]!.toLowerCase()}`,
  name,
  competency: `The teacher shows that ${name.toLowerCase()} help a class to ask.`,
  fee: { amount: '0', currency: 'USD' },
  related: [],
  ...more,
});

/** Two that stack with, and one that comes before, the sample definition; one of another issuer. */
export const CATALOG: readonly Definition[] = [
  STORYTELLING,
  another('Surveys with a Class', {
    skills: [{ name: 'interpret Data', url: 'https://s.example' }],
  }),
  another('Averages that Mislead', { fee: { amount: '45', currency: 'EUR' } }),
  another('Questions that Pupils Ask', { tags: ['curiosity'] }),
  FREE,
];

/** A catalog with a hostile definition in it. */
export const HOSTILE_CATALOG: readonly Definition[] = [
  { ...HOSTILE, id: 'javascript:alert(1)' },
  FREE,
];
