import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OpenBadge } from 'open-badge-elements/react';

function Page() {
  const [verdicts, setVerdicts] = useState([]);
  const onVerified = ({ detail }) => setVerdicts((before) => [...before, detail.report.verdict]);
  return (
    <>
      <OpenBadge src="badge.png" verifyWhen="auto" onOpenBadgeVerified={onVerified}>
        <a href="badge.png">My badge</a>
      </OpenBadge>
      <open-badge src="badge.json" verify-when="auto" onopen-badge-verified={onVerified} />
      <p id="verdict">{verdicts.join(' ')}</p>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
