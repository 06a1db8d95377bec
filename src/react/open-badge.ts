'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/open-badge.js';
import { OpenBadge as Element } from '../elements/open-badge/open-badge.js';

/** Shows one Open Badge and verifies it in the page. `<open-badge>` for React: each property is a prop, each event a function. */
export const OpenBadge = createComponent({
  react: React, tagName: 'open-badge', elementClass: Element, displayName: 'OpenBadge',
  events: {
    /** a badge was read; `detail.badge`, `detail.badges`. */
    onOpenBadgeRead: 'open-badge-read' as EventName<HTMLElementEventMap['open-badge-read']>,
    /** a badge has a verdict; `detail.badge`, `detail.report`. */
    onOpenBadgeVerified: 'open-badge-verified' as EventName<HTMLElementEventMap['open-badge-verified']>,
    /** nothing could be read; `detail.error`. */
    onOpenBadgeError: 'open-badge-error' as EventName<HTMLElementEventMap['open-badge-error']>,
    /** a link, code or file was copied, saved or opened; `detail.how`, `detail.url`. */
    onOpenBadgeShare: 'open-badge-share' as EventName<HTMLElementEventMap['open-badge-share']>,
  },
});
