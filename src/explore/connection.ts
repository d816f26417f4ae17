import { useCallback, useEffect, useState } from 'react';
import { AskError, ask } from './ask.ts';
import { HelloDocument, type HelloQuery } from './operations.generated.ts';

/** How the page stands with its server. */
export interface Connection {
  hello: HelloQuery | null;
  /** Why nothing can be asked at the moment. */
  trouble: AskError | null;
  /** Rises when the server is back or somebody has signed in: what was asked before is asked again. */
  epoch: number;
  /** To be told of every question that failed. */
  failed: (error: unknown) => void;
  retry: () => void;
}

/** How often a server that is gone is looked for. */
const RETRY_MS = 3_000;

export function useConnection(): Connection {
  const [hello, setHello] = useState<HelloQuery | null>(null);
  const [trouble, setTrouble] = useState<AskError | null>(null);
  const [epoch, setEpoch] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  const failed = useCallback((error: unknown) => {
    if (error instanceof AskError && error.trouble !== 'REFUSED' && error.trouble !== 'FORBIDDEN')
      setTrouble(error);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is what it runs for
  useEffect(() => {
    const stop = new AbortController();
    ask(HelloDocument, {}, stop.signal).then(
      (said) => {
        setHello(said);
        setTrouble(null);
        setEpoch((last) => last + 1);
      },
      (error) => {
        if (!stop.signal.aborted)
          setTrouble(error instanceof AskError ? error : new AskError('UNREACHABLE', String(error)));
      },
    );
    return () => stop.abort();
  }, [attempt]);

  const isGone = trouble?.trouble === 'UNREACHABLE' || trouble?.trouble === 'OUTAGE';
  useEffect(() => {
    if (!isGone) return;
    const timer = setInterval(retry, RETRY_MS);
    return () => clearInterval(timer);
  }, [isGone, retry]);

  return { hello, trouble, epoch, failed, retry };
}
