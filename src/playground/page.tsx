import { pick, useGraphiQL } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { type ReactNode, StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn, Who } from '../pages/sign-in.tsx';
import { fetcher, type Hello, hello, isSynthetic } from './endpoint.ts';
import { StarterMenu, starters } from './starter-menu.tsx';
import { openStorage } from './storage.ts';

/** Put in by the build: where each of the editor's workers lies, relative to the page. */
declare const WORKERS: Record<'editor' | 'graphql' | 'json', string>;

const TABS = starters.map(({ query }) => ({ query }));
const STORAGE = openStorage();

window.MonacoEnvironment = {
  getWorker: (_id, label) => {
    const path = label === 'graphql' || label === 'json' ? WORKERS[label] : WORKERS.editor;
    return new Worker(new URL(path, document.baseURI));
  },
};

/** A query that another page has put into the address, shown in a tab of its own. */
const ASKED = new URLSearchParams(window.location.hash.slice(1)).get('query');

function Playground() {
  const [said, setSaid] = useState<Hello | null>(null);
  const greet = useCallback(() => {
    hello().then(setSaid, (error) => setSaid({ refused: String(error), signIn: false }));
  }, []);
  useEffect(greet, [greet]);
  if (said === null) return <Header />;
  if ('refused' in said && said.signIn) {
    return (
      <>
        <Header />
        <SignIn refused={said.refused} onSent={greet} />
      </>
    );
  }
  // Without a viewer for another reason, the editor shows it: it asks for the schema.
  return (
    <>
      <Header>
        <SyntheticNotice />
        {'viewer' in said && <Who viewer={said.viewer} onLeave={greet} />}
      </Header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={STORAGE}
          defaultTabs={TABS}
          defaultEditorToolsVisibility={false}
          {...(ASKED === null ? {} : { initialQuery: ASKED })}
        >
          <GraphiQL.Logo>
            <WrapLongLines />
            <StarterMenu />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

/** The answer's editor wraps by itself; the query's must be told, or the comments at its head are cut off. */
function WrapLongLines() {
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}

function Header({ children }: { children?: ReactNode }) {
  return (
    <header>
      <h1>Portolan</h1>
      <p>
        Recurring smuggling routes, from shipments, companies, ports and seizures ·{' '}
        <a href="./explore">Explore</a>
      </p>
      {children}
    </header>
  );
}

function SyntheticNotice() {
  const [synthetic, setSynthetic] = useState(false);
  useEffect(() => {
    // Without an answer there is nothing to say about the data; the editor shows why.
    isSynthetic().then(setSynthetic, () => setSynthetic(false));
  }, []);
  if (!synthetic) return null;
  return (
    <p className="synthetic" role="status">
      Demonstration data: synthetic
    </p>
  );
}

const root = document.getElementById('playground');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Playground />
    </StrictMode>,
  );
}
