import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import upwards from '@graphroots/schema/operations/upwards.graphql?raw';
import walk from '@graphroots/schema/operations/walk.graphql?raw';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import icon from './icon.svg';
import { readSettings, type Settings } from './settings.ts';
import { storageFor } from './storage.ts';

const ask = createGraphiQLFetcher({ url: '/graphql' });

/** Whoever writes a header of their own, such as another token, sends that one. */
function fetcherWith(headers: Settings['headers']): Fetcher {
  return (params, options) => {
    const own: Record<string, unknown> = {};
    for (const [name, value] of Object.entries<unknown>(options?.headers ?? {}))
      own[name.toLowerCase()] = value;
    // oxlint-disable-next-line typescript/no-unsafe-return -- the toolkit's types lie where the linter does not look
    return ask(params, { ...options, headers: { ...headers, ...own } });
  };
}

function App({ variables, fetcher }: Pick<Settings, 'variables'> & { readonly fetcher: Fetcher }) {
  const filled = JSON.stringify(variables, null, 2);
  const storage = storageFor(JSON.stringify(variables));
  // GraphiQL fills the first tab from here only, but would also overwrite what a returning reader left there.
  const firstVisit = storage.getItem('graphiql:tabState') === null;
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={[
        { query: walk, variables: filled },
        { query: upwards, variables: filled },
      ]}
      defaultEditorToolsVisibility="variables"
      storage={storage}
      {...(firstVisit && { initialVariables: filled })}
    >
      <GraphiQL.Logo>
        <a className="brand" href="/graphiql">
          <img src={icon} alt="" width="24" height="24" />
          Graphroots
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the editor.');
const root = createRoot(place);
try {
  const { variables, headers } = await readSettings();
  root.render(<App variables={variables} fetcher={fetcherWith(headers)} />);
} catch (error) {
  root.render(<p className="starting">Graphroots cannot start: {String(error)}</p>);
}
