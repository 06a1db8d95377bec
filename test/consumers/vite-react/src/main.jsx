import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OpenBadge } from 'open-badge-elements/react';

function Page() {
  const [verdict, setVerdict] = useState('');
  return (
    <>
      <OpenBadge src="badge.png" verifyWhen="auto" onOpenBadgeVerified={({ detail }) => setVerdict(detail.report.verdict)}>
        <a href="badge.png">My badge</a>
      </OpenBadge>
      <p id="told">{verdict}</p>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
