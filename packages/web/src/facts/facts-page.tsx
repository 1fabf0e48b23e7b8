import { useCallback, useEffectEvent } from 'react';
import { useChoices, useFacts } from '../api/queries.ts';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { usePlaceOptions } from '../controls/use-options.ts';
import { numberWords } from '../format/number.ts';
import { adjustTo } from '../router/use-route.ts';
import { Answered, together } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { FactsTable } from './facts-table.tsx';

interface Query {
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  /** `no`: facts of one source too. */
  readonly shared?: string;
}

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

/** What each source says of each fact, in its own words. */
export function FactsPage({ query }: { readonly query: Query }) {
  const t = useStrings();
  useTitle(t.facts.title);
  const choices = useChoices();
  const { shared, ...asked } = query;
  const stated = new URLSearchParams(asked as Record<string, string>).toString();
  const asking = useFacts(stated);
  const change = useEffectEvent((part: Query) => adjustTo({ page: 'facts', query: { ...query, ...part } }));
  const onPlace = useCallback((place: string) => change({ place: place === ANY ? '' : place }), []);
  const places = usePlaceOptions(choices.data, ANY);
  const n = (value: number) => numberWords(value, t.locale);
  const onlyShared = shared !== 'no';
  const rows = asking.data?.rows.filter(({ cells }) => !onlyShared || Object.keys(cells).length > 1);
  return (
    <div className="facts-page">
      <PageHead
        title={t.facts.title}
        intro={t.facts.intro}
        note={rows !== undefined && t.facts.rows(rows.length, n(rows.length))}
        links={
          <>
            <a href={`/api/facts.csv?${stated}`} download>
              {t.facts.csv}
            </a>
            <a href={`/api/facts?${stated}`}>{t.facts.json}</a>
          </>
        }
      />
      <form className="choices" aria-label={t.facts.choices} onSubmit={(event) => event.preventDefault()}>
        <Choice label={t.figures.place} value={query.place ?? ANY} options={places} onChange={onPlace} />
        <DayField label={t.figures.from} value={query.from} onChange={(from) => change({ from })} />
        <DayField label={t.figures.to} value={query.to} onChange={(to) => change({ to })} />
        <Toggle isOn={onlyShared} onChange={(isOn) => change({ shared: isOn ? '' : 'no' })}>
          {t.facts.onlyShared}
        </Toggle>
      </form>
      <Answered asked={together(choices, asking)} loading={t.facts.loading} isPart>
        {([, view]) =>
          rows === undefined || rows.length === 0 ? (
            <NothingHere title={view.rows.length === 0 ? t.facts.empty.title : t.facts.noneShared}>
              {view.rows.length === 0 && <p>{t.facts.empty.body}</p>}
            </NothingHere>
          ) : (
            <div aria-busy={asking.isPlaceholderData}>
              <FactsTable rows={rows} sources={view.sources} />
              {view.more > 0 && <p className="soft">{t.facts.more(n(view.more))}</p>}
            </div>
          )
        }
      </Answered>
    </div>
  );
}
