'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/micro-credential-application.js';
import { MicroCredentialApplication as Element } from '../elements/micro-credential-application/micro-credential-application.js';

/** Collects and submits the evidence for a micro-credential. `<micro-credential-application>` for React: each property is a prop, each event a function. */
export const MicroCredentialApplication = createComponent({
  react: React, tagName: 'micro-credential-application', elementClass: Element, displayName: 'MicroCredentialApplication',
  events: {
    /** the work was submitted; `detail.submission`, `detail.identity`, `detail.files`. */
    onMicroCredentialSubmitted: 'micro-credential-submitted' as EventName<HTMLElementEventMap['micro-credential-submitted']>,
    /** the learner answered a question or appealed; `detail.action`, `detail.submission`, `detail.text`. */
    onMicroCredentialReplied: 'micro-credential-replied' as EventName<HTMLElementEventMap['micro-credential-replied']>,
  },
});
