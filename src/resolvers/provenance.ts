import type { ProvenanceColumns } from '../cypher/provenance.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { ProvenanceResolvers } from '../graphql/types.generated.ts';

export const Provenance: Complete<ProvenanceResolvers, ProvenanceColumns> = {
  load: ({ fingerprint, startedAt }) =>
    fingerprint === null || startedAt === null ? null : { fingerprint, startedAt },
};
