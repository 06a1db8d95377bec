/**
 * Entry of a frame without an origin of its own: a badge or a wall, and everything they load on
 * demand, in one classic script.
 */
import '../../dist/define/open-badge.js';
import '../../dist/define/open-badge-wall.js';
