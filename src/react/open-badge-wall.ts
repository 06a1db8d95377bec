'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/open-badge-wall.js';
import { OpenBadgeWall as Element } from '../elements/open-badge-wall/open-badge-wall.js';

/** Shows many badges of one person, with their verdicts. `<open-badge-wall>` for React: each property is a prop, each event a function. */
export const OpenBadgeWall = createComponent({
  react: React, tagName: 'open-badge-wall', elementClass: Element, displayName: 'OpenBadgeWall',
  events: {
    /** a badge has a verdict; `detail.badge`, `detail.report`; once for each. */
    onOpenBadgeVerified: 'open-badge-verified' as EventName<HTMLElementEventMap['open-badge-verified']>,
    /** the feed or something in it could not be read; `detail.error`. */
    onOpenBadgeError: 'open-badge-error' as EventName<HTMLElementEventMap['open-badge-error']>,
  },
});
