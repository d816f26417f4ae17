import { useId } from 'react';
import { useExplore } from '../context.ts';

/** What the analyst writes about a node or a finding. */
export function Note({ of }: { of: string }) {
  const { words, notes } = useExplore();
  const id = useId();
  const brought = notes.brought[of];
  return (
    <section className="note">
      {brought !== undefined && (
        <p className="brought">
          <strong>{words.notesOfLink}</strong> {brought}
        </p>
      )}
      <label htmlFor={id}>{words.note}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={notes.own[of] ?? ''}
        onChange={({ target }) => notes.write(of, target.value)}
      />
      <p className="hint">{words.noteHint}</p>
    </section>
  );
}
