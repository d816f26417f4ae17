import { useEffect, useRef } from 'react';
import { useExplore } from './context.ts';

export function Help({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { words } = useExplore();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="help" aria-label={words.helpTitle} onClose={onClose}>
      <h2>{words.helpTitle}</h2>
      <table>
        <tbody>
          {words.helpRows.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
}
