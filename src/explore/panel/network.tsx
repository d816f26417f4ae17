import { useState } from 'react';
import { ask } from '../ask.ts';
import { useExplore } from '../context.ts';
import { NetworkDocument, type NetworkQuery } from '../operations.generated.ts';
import { NodeLink } from './parts.tsx';

/** More than these is a cloud; what matters comes first. */
const MOST_NODES = 150;
const MOST_MEMBERS = 12;

/** Who is behind seizures, and what part each company has. */
export function Network({ of }: { of: readonly string[] }) {
  const { words, formats, store, dispatch, say, connection } = useExplore();
  const [network, setNetwork] = useState<NetworkQuery['network']>(null);
  const show = async () => {
    try {
      const answer = await ask(NetworkDocument, { of: [...of], limit: MOST_NODES });
      if (!answer.network) return say(words.notThere);
      const { graph } = answer.network;
      store.merge(graph);
      setNetwork(answer.network);
      dispatch({ do: 'add', nodes: graph.nodes.map(({ nodeId }) => nodeId) });
    } catch (error) {
      connection.failed(error);
    }
  };
  return (
    <section>
      <h3>{words.network}</h3>
      <button type="button" onClick={() => void show()}>
        {words.networkShow}
      </button>
      {network && (
        <ul className="ties">
          {network.members.slice(0, MOST_MEMBERS).map(({ company, role, consignments }) => (
            <li key={company.nodeId}>
              <NodeLink node={company} />
              <span className="faint">
                {words.networkRoles[role]} · {formats.number(consignments)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
