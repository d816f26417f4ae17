import { type RefObject, useEffect, useRef, useState } from 'react';

/** The size of an element in pixels, as it is now. */
export function useSize<Of extends HTMLElement>(): [RefObject<Of | null>, { width: number; height: number }] {
  const element = useRef<Of>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
