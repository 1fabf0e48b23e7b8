import { useDeferredValue } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useNames, useSources } from '../api/queries.ts';
import { adjustTo } from '../router/use-route.ts';
import { Answered, together } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PolicyNote } from '../shell/policy-note.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { BlindSpots } from './blind-spots.tsx';
import { Circles } from './circles.tsx';
import { Names } from './names.tsx';
import { SourceTable } from './source-table.tsx';
import { SourceStandings } from './standings.tsx';

const TABS = ['citations', 'names', 'blind', 'standing'] as const;
type TabName = (typeof TABS)[number];

/** Who cites whom, who calls whom what, and what each leaves out. */
export function SourcesPage({ query }: { readonly query: { readonly tab?: string } }) {
  const t = useStrings();
  useTitle(t.sources.title);
  const sources = useSources();
  const names = useNames();
  const tab = TABS.find((each) => each === query.tab) ?? 'citations';
  // The tab answers at once; a long table behind it comes a moment later.
  const shown = useDeferredValue(tab);
  return (
    <div className="sources-page">
      <PageHead
        title={t.sources.title}
        links={
          <>
            <a href="/api/sources.csv" download>
              {t.sources.csv}
            </a>
            <a href="/api/names.csv" download>
              {t.sources.namesCsv}
            </a>
            <a href="/api/sources">{t.sources.json}</a>
          </>
        }
      />
      <Answered asked={together(sources, names)} loading={t.sources.loading} isPart>
        {([cited, named]) =>
          cited.rows.length === 0 ? (
            <NothingHere title={t.sources.none} />
          ) : (
            <Tabs
              className="tabs"
              selectedKey={tab}
              onSelectionChange={(key) => adjustTo({ page: 'sources', query: { tab: key as TabName } })}
            >
              <TabList className="tab-list" aria-label={t.sources.title}>
                {TABS.map((each) => (
                  <Tab key={each} id={each} className="tab">
                    {t.sources.tabs[each]}
                  </Tab>
                ))}
              </TabList>
              <TabPanel id="citations">
                {shown === 'citations' && (
                  <>
                    <SourceTable rows={cited.rows} />
                    <Circles sources={cited} />
                    <PolicyNote policy={cited.policy} />
                  </>
                )}
              </TabPanel>
              <TabPanel id="names">{shown === 'names' && <Names view={named} />}</TabPanel>
              <TabPanel id="blind">{shown === 'blind' && <BlindSpots />}</TabPanel>
              <TabPanel id="standing">{shown === 'standing' && <SourceStandings />}</TabPanel>
            </Tabs>
          )
        }
      </Answered>
    </div>
  );
}
