import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface Zoom {
  k: number;
  x: number;
  y: number;
}

export const WHOLE: Zoom = { k: 1, x: 0, y: 0 };
const MOST = 60;
/** Nearer than this a hand has clicked, not dragged. */
const STILL = 4;

/** Moving and zooming a drawing by wheel, pointer and buttons. */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  { width, height }: { width: number; height: number },
) {
  const [zoom, setZoom] = useState(WHOLE);
  const by = (factor: number, x = width / 2, y = height / 2) =>
    setZoom((last) => {
      const k = Math.min(MOST, Math.max(1, last.k * factor));
      const share = k / last.k;
      return { k, x: x - (x - last.x) * share, y: y - (y - last.y) * share };
    });
  // React listens to wheels passively, and the page would scroll.
  const byWheel = useRef(by);
  byWheel.current = by;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      byWheel.current(Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);

  const drag = useRef<{ x: number; y: number; far: number } | null>(null);
  const wasDragged = useRef(false);
  const stop = () => {
    wasDragged.current = (drag.current?.far ?? 0) > STILL;
    drag.current = null;
  };
  const pointer = {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      drag.current = { x: clientX, y: clientY, far: 0 };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!drag.current) return;
      const [dx, dy] = [clientX - drag.current.x, clientY - drag.current.y];
      drag.current = { x: clientX, y: clientY, far: drag.current.far + Math.abs(dx) + Math.abs(dy) };
      setZoom((last) => ({ ...last, x: last.x + dx, y: last.y + dy }));
    },
    onPointerUp: stop,
    onPointerLeave: stop,
  };
  return { zoom, setZoom, by, pointer, wasDragged };
}
