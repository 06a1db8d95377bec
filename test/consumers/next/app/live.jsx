'use client';

import { useEffect, useState } from 'react';

/** Makes the badges inside alive: in the browser only, after what the server drew is there. */
export function Live({ children }) {
  const [verdict, setVerdict] = useState('');
  useEffect(() => {
    const onVerified = ({ detail }) => setVerdict(detail.report.verdict);
    document.addEventListener('open-badge-verified', onVerified);
    void import('open-badge-elements/define/open-badge');
    return () => document.removeEventListener('open-badge-verified', onVerified);
  }, []);
  return <>{children}<p id="verdict">{verdict}</p></>;
}
