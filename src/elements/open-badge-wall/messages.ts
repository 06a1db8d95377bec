import type { MessagesOf } from '../../locales/surfaces.js';

/** The messages of a wall: its own words, and those of the cards in it. */
export type WallMessages = MessagesOf<'card' | 'wall'>;
