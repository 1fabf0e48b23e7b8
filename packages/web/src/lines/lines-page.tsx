import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { FixedPolicy } from '@variorum/engine';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { Answered } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PolicyNote } from '../shell/policy-note.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { LinesWords } from './words.ts';

/** What stands in a line, whatever happened. */
interface AnyLine {
  readonly id: string;
  readonly place: { readonly name: string };
}

interface Lines<Line> {
  readonly policy: FixedPolicy;
  readonly total: number;
  readonly lines: readonly Line[];
}

export interface LinesPageProps<Line> {
  /** The word in the addresses of the page, of its view and of its table. */
  readonly page: 'incidents' | 'beginnings';
  readonly words: LinesWords;
  /** The only place to show. */
  readonly place: string | undefined;
  readonly asked: UseInfiniteQueryResult<InfiniteData<Lines<Line>>>;
  /** One of them, as a list's item. */
  readonly card: (line: Line) => ReactNode;
}

/** What happened, as each source tells it: accounts of one thing stand together. */
export function LinesPage<Line extends AnyLine>({ page, words, place, asked, card }: LinesPageProps<Line>) {
  const t = useStrings();
  useTitle(words.title);
  const stated = place === undefined ? '' : `?place=${encodeURIComponent(place)}`;
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const total = asked.data?.pages[0]?.total;
  const n = (value: number) => numberWords(value, t.locale);
  const everywhere = <Link to={{ page }}>{words.everywhere}</Link>;
  return (
    <div className={`${page}-page`}>
      <PageHead
        title={words.title}
        intro={words.intro}
        note={total !== undefined && words.count(total, n(total))}
        links={
          <>
            <a href={`/api/${page}.csv${stated}`} download>
              {words.csv}
            </a>
            <a href={`/api/${page}${stated}`}>{words.json}</a>
          </>
        }
      />
      <Answered asked={asked} loading={words.loading} isPart>
        {({ pages }) => {
          const lines = pages.flatMap((each) => each.lines);
          if (lines.length === 0) {
            return (
              <NothingHere title={words.empty.title}>
                <p>{words.empty.body}</p>
                {place !== undefined && <p>{everywhere}</p>}
              </NothingHere>
            );
          }
          return (
            <>
              {place !== undefined && (
                <p className="chosen-place">
                  <strong dir="auto">{lines[0]!.place.name}</strong> {everywhere}
                </p>
              )}
              <ol className="account-lines" data-testid={page} aria-busy={asked.isPlaceholderData}>
                {lines.map(card)}
              </ol>
              {hasNextPage && (
                <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                  {words.more(n(total! - lines.length))}
                </Button>
              )}
              <PolicyNote policy={pages[0]!.policy} />
            </>
          );
        }}
      </Answered>
    </div>
  );
}
