/** A badge in the files that the command verifies. */
import { createKey, issue } from '../../src/issue.js';
import { draft, NOW, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

export const key = await createKey();
export const badge = await issue(draft, { key, now: NOW, image: PNG });
const expired = await issue(
  { ...draft, validFrom: '2019-01-01T00:00:00Z', validUntil: '2020-01-01T00:00:00Z' },
  { key, now: NOW },
);
export const altered = badge.json.replace('college.example/robotics', 'college.example/rocketry');

export function folder(overrides = {}) {
  const sh = shell(overrides);
  sh.write('good.json', badge.json);
  sh.write('good.png', badge.baked!);
  sh.write('expired.json', expired.json);
  sh.write('altered.json', altered);
  sh.write('plain.png', PNG);
  return sh;
}
