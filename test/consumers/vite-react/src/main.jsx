import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OpenBadge } from 'open-badge-elements/react';

function Page() {
  const [verdicts, setVerdicts] = useState([]);
  const told = ({ detail }) => setVerdicts((before) => [...before, detail.report.verdict]);
  return (
    <>
      <OpenBadge src="badge.png" verifyWhen="auto" onOpenBadgeVerified={told}>
        <a href="badge.png">My badge</a>
      </OpenBadge>
      <open-badge src="badge.json" verify="auto" onopen-badge-verified={told} />
      <p id="told">{verdicts.join(' ')}</p>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
