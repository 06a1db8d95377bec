'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent } from '@lit/react';
import * as React from 'react';
import '../define/open-badge-details.js';
import { OpenBadgeDetails as Element } from '../elements/open-badge-details/open-badge-details.js';

/** Shows everything in a badge, safely. `<open-badge-details>` for React: each property is a prop, each event a function. */
export const OpenBadgeDetails = createComponent({
  react: React, tagName: 'open-badge-details', elementClass: Element, displayName: 'OpenBadgeDetails',
  events: {},
});
