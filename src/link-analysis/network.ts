import type { CompanyColumns } from '../cypher/company.generated.ts';
import type { GraphAnswer } from './answer.ts';

export type NetworkRole = 'CORE' | 'BROKER' | 'ONE_OFF' | 'MEMBER';

export interface MemberRow {
  company: CompanyColumns;
  role: NetworkRole;
  consignments: number;
  degree: number;
  betweenness: number;
  community: number;
}

export interface NetworkAnswer {
  graph: GraphAnswer;
  members: MemberRow[];
  communities: number;
}
