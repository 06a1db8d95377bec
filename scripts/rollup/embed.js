/** What a frame without an origin of its own runs: a badge or a wall, and all that they load on demand, in one classic script. */
import '../../dist/define/open-badge.js';
import '../../dist/define/open-badge-wall.js';
