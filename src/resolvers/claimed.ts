import { ofCompany, ofSeizure, ofShipment } from '../cypher/provenance.generated.ts';
import type { Context } from '../graphql/context.ts';
import type { SourceReliability } from '../graphql/types.generated.ts';

const PROVENANCE = { company: ofCompany, seizure: ofSeizure, shipment: ofShipment };

/** Fields that every record has which somebody claims. */
export const claimed = (kind: keyof typeof PROVENANCE) => ({
  provenance: ({ id }: { id: string }, _: unknown, { loaders, viewer: { administration, role } }: Context) =>
    loaders.oneOf(PROVENANCE[kind], { administration, role }, 'of', id),
  grade: ({ sourceGrade }: { sourceGrade: string | null }) => gradeOf(sourceGrade),
});

/** `B2` in its two parts. */
function gradeOf(text: string | null) {
  if (text === null) return null;
  const [reliability, credibility] = text;
  return { reliability: reliability as SourceReliability, credibility: Number(credibility) };
}
