import { DropdownMenu, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Starter } from './starters.ts';

/** Put in by the build from src/playground/starters. */
declare const STARTERS: readonly Starter[];

export const starters = STARTERS;

/** Every starter query with what it answers. Choosing one goes to its tab, or opens it where it was closed or edited. */
export function StarterMenu() {
  const open = useOpenStarter();
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="starter-button">Starter queries</DropdownMenu.Button>
      <DropdownMenu.Content className="starter-menu" align="end">
        {starters.map((starter) => (
          <DropdownMenu.Item key={starter.file} onSelect={() => open(starter)}>
            <strong>{starter.name}</strong>
            <span>{starter.question}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

function useOpenStarter(): (starter: Starter) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor } = useGraphiQL(pick('tabs', 'queryEditor'));
  return ({ query, name }) => {
    const known = tabs.findIndex((tab) => tab.query === query);
    if (known >= 0) return changeTab(known);
    addTab();
    updateActiveTabValues({ query, operationName: name });
    queryEditor?.setValue(query);
  };
}
