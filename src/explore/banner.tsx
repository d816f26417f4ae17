import { useEffect, useRef, useState } from 'react';
import { useExplore } from './context.ts';

/** What has gone wrong, and what was done: in words at the foot of the page, and to screen readers. */
export function Banner({ said }: { said: string }) {
  const { words, connection } = useExplore();
  const { trouble, retry } = connection;
  const isGone = trouble?.trouble === 'UNREACHABLE' || trouble?.trouble === 'OUTAGE';
  const wasGone = useRef(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (!isGone && wasGone.current) setBack(true);
    wasGone.current = isGone;
    if (isGone) return setBack(false);
    const timer = setTimeout(() => setBack(false), 5_000);
    return () => clearTimeout(timer);
  }, [isGone]);
  const text = said !== '' ? said : isBack ? words.back : '';
  return (
    <div className="banners">
      {isGone && (
        <p className="gone" role="alert">
          {trouble.trouble === 'OUTAGE' ? words.outage : words.unreachable}
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      <p className={text === '' ? 'unseen' : 'said'} role="status">
        {text}
      </p>
    </div>
  );
}
