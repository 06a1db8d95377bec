'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent } from '@lit/react';
import * as React from 'react';
import '../define/open-badge-report.js';
import { OpenBadgeReport as Element } from '../elements/open-badge-report/open-badge-report.js';

/** Explains the verdict. `<open-badge-report>` for React: each property is a prop, each event a function. */
export const OpenBadgeReport = createComponent({
  react: React, tagName: 'open-badge-report', elementClass: Element, displayName: 'OpenBadgeReport',
  events: {},
});
