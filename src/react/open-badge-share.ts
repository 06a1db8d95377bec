'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/open-badge-share.js';
import { OpenBadgeShare as Element } from '../elements/open-badge-share/open-badge-share.js';

/** Offers ways to share one badge, all made in the page. `<open-badge-share>` for React: each property is a prop, each event a function. */
export const OpenBadgeShare = createComponent({
  react: React, tagName: 'open-badge-share', elementClass: Element, displayName: 'OpenBadgeShare',
  events: {
    /** a link, code or file was copied, saved or opened; `detail.how`, `detail.url`. */
    onOpenBadgeShare: 'open-badge-share' as EventName<HTMLElementEventMap['open-badge-share']>,
  },
});
