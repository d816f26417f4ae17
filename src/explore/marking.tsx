import type { Marking } from './operations.generated.ts';

export const tlp = (marking: Marking) => `TLP:${marking.replace('_', '+')}`;

/** In the colours that TLP 2.0 (FIRST, 2022) lays down: text on black. */
export function MarkingLabel({ marking, title }: { marking: Marking; title?: string }) {
  return (
    <span className={`tlp tlp-${marking.toLowerCase()}`} title={title}>
      {tlp(marking)}
    </span>
  );
}
