import type { Section } from '../model.ts';
import type { Period } from '../period.ts';
import type { Speech } from '../speech.ts';
import type { Basis } from '../study.ts';

/** How the figures came about, and what they do not say. */
export function methodSection(speech: Speech, { viewer }: Basis, before: Period | null): Section {
  const { method, sections } = speech.say;
  const clearance = viewer.clearance.replace('_', '+');
  const texts = [
    viewer.groups.length > 0
      ? method.audience(viewer.name, clearance, speech.list(viewer.groups))
      : method.audienceOfNoGroup(viewer.name, clearance),
    method.counted,
    ...(before ? [method.compared(speech.period(before)), method.findings] : []),
    method.again,
    method.limits,
  ];
  return {
    id: 'method',
    title: sections.method,
    blocks: texts.map((text) => ({ kind: 'words', tone: 'plain', text })),
  };
}
