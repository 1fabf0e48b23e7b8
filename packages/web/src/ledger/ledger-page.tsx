import type { Entry } from '@variorum/engine';
import { Button } from 'react-aria-components';
import { RequestError } from '../api/fetch-view.ts';
import { useLedger, useOverview } from '../api/queries.ts';
import { Choice } from '../controls/choice.tsx';
import { timeWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { adjustTo } from '../router/use-route.ts';
import { Answered } from '../shell/answered.tsx';
import { NotKept } from '../shell/not-kept.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { entryTarget, entryWords } from './entry-words.ts';
import { VerifyButton } from './verify-button.tsx';

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

/** What happened in the dossier, by whom, and the check that it all still holds. */
export function LedgerPage({ query }: { readonly query: { readonly kind?: string } }) {
  const t = useStrings();
  useTitle(t.ledger.title);
  const asked = useLedger(query.kind);
  const { error, hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const overview = useOverview();
  const n = (value: number) => numberWords(value, t.locale);
  if (error instanceof RequestError && error.code === 'not-kept') {
    return (
      <>
        <PageHead title={t.ledger.title} intro={t.ledger.intro} />
        <NotKept />
      </>
    );
  }
  const total = asked.data?.pages[0]?.total;
  const stated = query.kind === undefined ? '' : `?kind=${encodeURIComponent(query.kind)}`;
  return (
    <div className="ledger-page">
      <PageHead
        title={t.ledger.title}
        intro={t.ledger.intro}
        note={total !== undefined && t.ledger.entries(total, n(total))}
        links={
          <>
            <a href={`/api/ledger.csv${stated}`} download>
              {t.ledger.csv}
            </a>
            <a href={`/api/ledger${stated}`}>{t.ledger.json}</a>
          </>
        }
      />
      <div className="choices">
        <Choice
          label={t.ledger.kind}
          value={query.kind ?? ANY}
          options={[
            { id: ANY, words: t.ledger.all },
            ...(Object.entries(t.ledger.kinds) as [Entry['kind'], string][]).map(([id, words]) => ({ id, words })),
          ]}
          onChange={(kind) => adjustTo({ page: 'ledger', query: { kind: kind === ANY ? '' : kind } })}
        />
        {overview.data?.mayWrite === true ? <VerifyButton /> : <p className="soft">{t.ledger.readOnly}</p>}
      </div>
      <Answered asked={asked} loading={t.ledger.loading} isPart>
        {({ pages }) => (
          <>
            <table className="ledger" data-testid="ledger">
              <thead>
                <tr>
                  <th scope="col">{t.ledger.table.entry}</th>
                  <th scope="col">{t.ledger.table.time}</th>
                  <th scope="col">{t.ledger.table.actor}</th>
                  <th scope="col">{t.ledger.table.what}</th>
                </tr>
              </thead>
              <tbody>
                {pages.flatMap(({ entries }) => entries.map((entry) => <EntryRow key={entry.seq} entry={entry} />))}
              </tbody>
            </table>
            {hasNextPage && (
              <Button className="more" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                {t.ledger.more}
              </Button>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const t = useStrings();
  const target = entryTarget(entry);
  const words = entryWords(entry, t);
  return (
    <tr>
      <td className="number">{numberWords(entry.seq, t.locale)}</td>
      <td className="entry-time">
        <time dateTime={entry.time}>{timeWords(entry.time, t)}</time>
      </td>
      <td>
        <bdi>{entry.actor}</bdi>
      </td>
      <td>
        <span className="entry-kind">{t.ledger.kinds[entry.kind]}</span>{' '}
        {target === null ? (
          <bdi>{words}</bdi>
        ) : (
          <Link
            to={
              target.claim === undefined
                ? { page: 'report', id: target.report }
                : { page: 'report', id: target.report, claim: target.claim }
            }
            dir="auto"
          >
            {words}
          </Link>
        )}
        <code className="entry-hash" dir="ltr" title={entry.prev}>
          {entry.prev.slice(0, 10)}…
        </code>
      </td>
    </tr>
  );
}
