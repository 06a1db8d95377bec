/** Badges for the playground, made anew for each site; they are verified without a network, on any host. */
import { createKey, issue } from '../../dist/issue.js';
import { draw } from '../../demo/site/art.js';

const DAY_MS = 86_400_000;
const SAMPLES = [
  {
    name: 'Field Botany',
    description: 'Names two hundred plants of the coast.',
    criteria: 'A walk with an examiner, **without a book**.',
    art: { shape: 'rosette', sign: 'leaf', colour: 'pine' },
    file: 'botany.svg',
  },
  {
    name: 'First Aid in the Field',
    description: 'Sixteen hours of practice: resuscitation, bleeding, cold and drowning.',
    criteria: 'Present for both days, and at least 70 of 100 points in the practical exam.',
    art: { shape: 'disc', sign: 'aid', colour: 'brick' },
    file: 'expired.svg',
    endsBefore: 20,
  },
  {
    name: 'Robotics: Introduction',
    description: 'Built and programmed a robot that follows a line.',
    criteria: 'The robot finishes the course *by itself*.',
    art: { shape: 'hexagon', sign: 'robot', colour: 'navy' },
    file: 'altered.json',
    alter: (text) => text.replaceAll('Introduction', 'Mastery'),
  },
];

/** @returns {Promise<{ issuer: string, files: Array<[name: string, body: string | Uint8Array]> }>} the id of the issuer, and the files */
export async function makeSamples(now = new Date()) {
  const signer = await createKey();
  const daysAgo = (days) => new Date(now.getTime() - days * DAY_MS);
  const made = SAMPLES.map(async ({ art, file, endsBefore, alter, ...achievement }) => {
    const image = new TextEncoder().encode(draw(art));
    const id = `https://coast.example/${file.replace(/\..*/, '')}`;
    const { text, baked } = await issue(
      {
        issuer: { name: 'Coast School', url: 'https://coast.example/' },
        recipient: { email: 'amina@mail.example' },
        achievement: { id, ...achievement, image, tags: ['example'] },
        validFrom: daysAgo(200),
        validUntil: endsBefore && daysAgo(endsBefore),
      },
      { signer, image, now: daysAgo(200) },
    );
    return [file, alter ? alter(text) : baked];
  });
  const files = await Promise.all(made);
  const wall = JSON.stringify(files.map(([file]) => file));
  return { issuer: signer.controller, files: [...files, ['wall.json', wall]] };
}
