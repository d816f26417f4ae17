import type { FormEvent } from 'react';
import { credential, keepCredential } from './credential.ts';

/** Who the server takes this page's user for. */
export interface Viewer {
  name: string;
  role: string;
  administration: string | null;
  clearance: string;
  groups: string[];
  demo: boolean;
}

interface SignInProps {
  refused: string;
  onSent: () => void;
  words?: { label: string; hint: string; send: string };
}

const ENGLISH = {
  label: 'Access token or API key',
  hint:
    'This Portolan wants to know who asks. Paste the token of your identity provider, or a key of ' +
    'portolan keys create. It stays in this tab and goes nowhere but to this server.',
  send: 'Use it',
};

/** Where a token or key is pasted; what was refused before is said once something was sent. */
export function SignIn({ refused, onSent, words = ENGLISH }: SignInProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = new FormData(event.currentTarget).get('credential');
    keepCredential(String(pasted).trim());
    onSent();
  };
  return (
    <form className="sign-in" onSubmit={send}>
      <label htmlFor="credential">{words.label}</label>
      <p>{words.hint}</p>
      <input id="credential" name="credential" type="password" autoComplete="off" required />
      <button type="submit">{words.send}</button>
      {credential() !== null && <p role="alert">{refused}</p>}
    </form>
  );
}

interface WhoProps {
  viewer: Viewer;
  onLeave: () => void;
  words?: { noAuthentication: string; forgetKey: string };
}

/** Who the page's queries come from. */
export function Who({
  viewer,
  onLeave,
  words = { noAuthentication: 'no authentication', forgetKey: 'Forget key' },
}: WhoProps) {
  const { name, role, administration, clearance, groups, demo } = viewer;
  const parts = [administration, role, `TLP:${clearance.replace('_', '+')}`, ...groups];
  return (
    <p className="who">
      <strong>{name}</strong> {parts.filter((word) => word !== null).join(' · ')}
      {demo && ` · ${words.noAuthentication}`}
      {credential() !== null && (
        <button
          type="button"
          onClick={() => {
            keepCredential(null);
            onLeave();
          }}
        >
          {words.forgetKey}
        </button>
      )}
    </p>
  );
}
