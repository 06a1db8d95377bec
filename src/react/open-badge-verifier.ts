'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/open-badge-verifier.js';
import { OpenBadgeVerifier as Element } from '../elements/open-badge-verifier/open-badge-verifier.js';

/** Checks badges that you receive from others. `<open-badge-verifier>` for React: each property is a prop, each event a function. */
export const OpenBadgeVerifier = createComponent({
  react: React, tagName: 'open-badge-verifier', elementClass: Element, displayName: 'OpenBadgeVerifier',
  events: {
    /** a badge has a verdict; `detail.badge`, `detail.report`; once for each. */
    onOpenBadgeVerified: 'open-badge-verified' as EventName<HTMLElementEventMap['open-badge-verified']>,
    /** an input contained no badge; `detail.error`. */
    onOpenBadgeError: 'open-badge-error' as EventName<HTMLElementEventMap['open-badge-error']>,
  },
});
