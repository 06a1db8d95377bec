/** Does an act, and ends the process at one of its writes: `child.ts FOLDER ACT WRITE`. */
import { perform, worldIn, type ActName } from './acts.js';

const [folder, act, at] = process.argv.slice(2);
let count = -Infinity;
const point = (): void => {
  if (++count === Number(at)) process.kill(process.pid, 'SIGKILL');
};
const world = await worldIn(folder!, point);
const { status } = await perform(world, act as ActName, () => (count = 0));
console.log(`status ${status} points ${count}`);
await world.options.store.close();
