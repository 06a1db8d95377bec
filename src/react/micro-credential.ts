'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/micro-credential.js';
import { MicroCredential as Element } from '../elements/micro-credential/micro-credential.js';

/** Shows a micro-credential as anyone may read it. `<micro-credential>` for React: each property is a prop, each event a function. */
export const MicroCredential = createComponent({
  react: React, tagName: 'micro-credential', elementClass: Element, displayName: 'MicroCredential',
  events: {
    /** the definition could not be loaded; `detail.error`. */
    onMicroCredentialError: 'micro-credential-error' as EventName<HTMLElementEventMap['micro-credential-error']>,
  },
});
