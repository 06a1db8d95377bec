'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/micro-credential-catalog.js';
import { MicroCredentialCatalog as Element } from '../elements/micro-credential-catalog/micro-credential-catalog.js';

/** Shows the micro-credentials that are offered, to search and to filter. `<micro-credential-catalog>` for React: each property is a prop, each event a function. */
export const MicroCredentialCatalog = createComponent({
  react: React, tagName: 'micro-credential-catalog', elementClass: Element, displayName: 'MicroCredentialCatalog',
  events: {
    /** a micro-credential was chosen; `detail.definition`; its page opens unless the event is cancelled. */
    onMicroCredentialOpen: 'micro-credential-open' as EventName<HTMLElementEventMap['micro-credential-open']>,
  },
});
