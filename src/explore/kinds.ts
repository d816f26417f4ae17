import type { EntityKind, NodeFragment, SeizureCategory } from './operations.generated.ts';

export type Kind = NodeFragment['__typename'];
export type Theme = 'light' | 'dark';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'pointer' | 'hexagon' | 'bar' | 'pillar';

/** How a kind is drawn: everywhere by the same colour and the same shape, so that neither is needed to tell kinds apart. */
export interface Look {
  shape: Shape;
  /** Of the palette of Okabe and Ito (2008), which people with any kind of colour vision tell apart. */
  colour: string;
}

export const LOOKS: Readonly<Record<Kind, Look>> = {
  Company: { shape: 'circle', colour: '#0072b2' },
  Seizure: { shape: 'triangle', colour: '#d55e00' },
  Shipment: { shape: 'bar', colour: '#e69f00' },
  Route: { shape: 'diamond', colour: '#009e73' },
  Port: { shape: 'square', colour: '#56b4e9' },
  Country: { shape: 'hexagon', colour: '#999999' },
  Vessel: { shape: 'pointer', colour: '#cc79a7' },
  Container: { shape: 'pillar', colour: '#f0e442' },
};

export const KINDS = Object.keys(LOOKS) as Kind[];

export const kindOf = (id: string) => id.slice(0, id.indexOf(':')) as Kind;
export const keyOf = (id: string) => id.slice(id.indexOf(':') + 1);
export const entityKind = (kind: Kind) => kind.toUpperCase() as EntityKind;

export const CATEGORIES: readonly SeizureCategory[] = [
  'DRUGS',
  'PRECURSORS',
  'MEDICINES',
  'HAZARDOUS_WASTE',
  'OTHER_GOODS',
];
