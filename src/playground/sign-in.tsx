import type { FormEvent } from 'react';
import { credential, keepCredential } from './credential.ts';
import type { Viewer } from './endpoint.ts';

/** Where a token or key is pasted; what was refused before is said once something was sent. */
export function SignIn({ refused, onSent }: { refused: string; onSent: () => void }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = new FormData(event.currentTarget).get('credential');
    keepCredential(String(pasted).trim());
    onSent();
  };
  return (
    <form className="sign-in" onSubmit={send}>
      <label htmlFor="credential">Access token or API key</label>
      <p>
        This Portolan wants to know who asks. Paste the token of your identity provider, or a key of{' '}
        <code>portolan keys create</code>. It stays in this tab and goes nowhere but to this server.
      </p>
      <input id="credential" name="credential" type="password" autoComplete="off" required />
      <button type="submit">Use it</button>
      {credential() !== null && <p role="alert">{refused}</p>}
    </form>
  );
}

/** Who the page's queries come from. */
export function Who({ viewer, onLeave }: { viewer: Viewer; onLeave: () => void }) {
  const { name, role, administration, clearance, groups, demo } = viewer;
  const words = [administration, role, `TLP:${clearance.replace('_', '+')}`, ...groups];
  return (
    <p className="who">
      <strong>{name}</strong> {words.filter((word) => word !== null).join(' · ')}
      {demo && ' · no authentication'}
      {credential() !== null && (
        <button
          type="button"
          onClick={() => {
            keepCredential(null);
            onLeave();
          }}
        >
          Forget key
        </button>
      )}
    </p>
  );
}
