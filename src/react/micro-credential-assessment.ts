'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '../define/micro-credential-assessment.js';
import { MicroCredentialAssessment as Element } from '../elements/micro-credential-assessment/micro-credential-assessment.js';

/** Offers a work to an assessor and takes the review of it. `<micro-credential-assessment>` for React: each property is a prop, each event a function. */
export const MicroCredentialAssessment = createComponent({
  react: React, tagName: 'micro-credential-assessment', elementClass: Element, displayName: 'MicroCredentialAssessment',
  events: {
    /** the offer was accepted or declined; `detail.action`, `detail.work`, `detail.conflict`. */
    onMicroCredentialAnswered: 'micro-credential-answered' as EventName<HTMLElementEventMap['micro-credential-answered']>,
    /** the review was submitted; `detail.review`. */
    onMicroCredentialReviewed: 'micro-credential-reviewed' as EventName<HTMLElementEventMap['micro-credential-reviewed']>,
  },
});
