import type { Connection, Edge } from '../graphql/connection.ts';
import type { Traffic } from '../graphql/rows.ts';

/** Resolvers of every connection type: a page is fetched once, and only when something of it is asked for. */
export function pages<Row>() {
  return {
    nodes: (connection: Connection<Row>) => connection.nodes(),
    edges: (connection: Connection<Row>) => connection.edges(),
    pageInfo: (connection: Connection<Row>) => connection.pageInfo(),
    totalCount: (connection: Connection<Row>) => connection.totalCount(),
  };
}

/** Resolvers of an edge that tells the traffic which ties its node to where the client came from. */
export function trafficEdges<Row extends Traffic>() {
  return {
    shipments: (edge: Edge<Row>) => edge.node.shipments,
    firstDeparted: (edge: Edge<Row>) => edge.node.firstDeparted,
    lastDeparted: (edge: Edge<Row>) => edge.node.lastDeparted,
  };
}
