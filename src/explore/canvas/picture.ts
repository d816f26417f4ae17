import type { Theme } from '../kinds.ts';
import type { Renderer } from './renderer.ts';

/** What goes with the picture wherever it goes: marking, whether the data is real, what it shows, when. */
export interface Caption {
  marking: string;
  text: string;
}

const PAPER = { light: ['#ffffff', '#1c2733'], dark: ['#10161d', '#e8edf3'] } as const;
const LINE = 28;

/** The canvas as it is seen, with a caption that names its marking. */
export function pictureOf(
  renderer: Renderer,
  theme: Theme,
  { marking, text }: Caption,
): Promise<Blob | null> {
  // Drawn and read within one task: the browser clears the drawing when it has shown it.
  renderer.refresh({ schedule: false });
  const stage = renderer.getStageCanvas();
  const scale = window.devicePixelRatio;
  const picture = document.createElement('canvas');
  picture.width = stage.width;
  picture.height = stage.height + LINE * scale;
  const pen = picture.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const [paper, ink] = PAPER[theme];
  pen.fillStyle = paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.drawImage(stage, 0, 0);
  pen.fillStyle = ink;
  pen.font = `600 ${13 * scale}px system-ui, sans-serif`;
  const base = stage.height + LINE * scale * 0.65;
  pen.fillText(marking, 10 * scale, base);
  const width = pen.measureText(marking).width;
  pen.font = `${13 * scale}px system-ui, sans-serif`;
  pen.fillText(text, 24 * scale + width, base);
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}
