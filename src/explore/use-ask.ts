import { useEffect, useState } from 'react';
import { AskError, ask } from './ask.ts';
import { useExplore } from './context.ts';
import type { TypedDocumentString } from './operations.generated.ts';

export interface Asked<Data> {
  data: Data | null;
  error: AskError | null;
  isAsking: boolean;
}

/** The answer to a question, asked again when its variables change or the server is back; null variables ask nothing. */
export function useAsk<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const { connection } = useExplore();
  const { epoch, failed } = connection;
  const question = variables === null ? null : JSON.stringify(variables);
  const [asked, setAsked] = useState<Asked<Data> & { question: string | null }>({
    question: null,
    data: null,
    error: null,
    isAsking: false,
  });
  useEffect(() => {
    // Before the server has said who asks there is nothing to ask.
    if (question === null || epoch === 0) return;
    const stop = new AbortController();
    setAsked((last) => ({ ...last, isAsking: true }));
    ask(operation, JSON.parse(question) as Variables, stop.signal).then(
      (data) => setAsked({ question, data, error: null, isAsking: false }),
      (error) => {
        if (stop.signal.aborted) return;
        failed(error);
        setAsked((last) => ({ ...last, error: error instanceof AskError ? error : null, isAsking: false }));
      },
    );
    return () => stop.abort();
  }, [operation, question, epoch, failed]);
  if (question === null) return { data: null, error: null, isAsking: false };
  // The answer to another question is none to this.
  return asked.question === question ? asked : { ...asked, data: null };
}
