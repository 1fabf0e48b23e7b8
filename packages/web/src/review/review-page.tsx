import { type KindName, pairSort } from '@variorum/engine';
import type { Act } from '@variorum/server/views';
import { useState } from 'react';
import {
  Input,
  Label,
  ListBox,
  ListBoxLoadMoreItem,
  ListLayout,
  ProgressBar,
  Text,
  TextField,
  Virtualizer,
} from 'react-aria-components';
import { Choice } from '../controls/choice.tsx';
import { Segments } from '../controls/segments.tsx';
import { numberWords } from '../format/number.ts';
import { describeClaim } from '../report/describe.ts';
import { adjustTo, goTo } from '../router/use-route.ts';
import { keepActor, storedActor } from '../settings/actor.ts';
import { StaleLine, Unanswered } from '../shell/answered.tsx';
import { NotKept } from '../shell/not-kept.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { WorkNote } from '../shell/work-note.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ClaimCard } from './claim-card.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { useDecisions } from './decide.ts';
import { DecisionButtons, type DecisionName, KEYS } from './decision-buttons.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { OrderNote } from './order-note.tsx';
import { QueueRow } from './queue-row.tsx';
import { ToldLine } from './told-line.tsx';
import { useKeys } from './use-keys.ts';
import { useQueue } from './use-queue.ts';

const STATES = ['open', 'decided', 'all'] as const;
const ROW_HEIGHT = 64;
/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

interface Query {
  readonly state?: string;
  readonly kind?: string;
}

/** The queue of claims to decide, by keyboard alone where one likes. */
export function ReviewPage({ query }: { readonly query: Query }) {
  const t = useStrings();
  useTitle(t.review.title);
  const state = STATES.find((each) => each === query.state) ?? 'open';
  const stated = new URLSearchParams({ state, ...(query.kind === undefined ? {} : { kind: query.kind }) }).toString();
  const { asked, items, index, item, goTo: setAt, letGo, isAlone } = useQueue(stated);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const { decide, undo, told, tell } = useDecisions();
  const [note, setNote] = useState('');
  const [dialog, setDialog] = useState<'note' | 'correct' | 'split' | 'link' | null>(null);
  const mayWrite = data?.pages[0]?.mayWrite === true;
  const go = (next: number) => {
    const wanted = items[Math.min(items.length - 1, Math.max(0, next))];
    if (wanted !== undefined) setAt(wanted.claim.id);
    if (next >= items.length - 10 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  const onward = () => {
    const next = items.findIndex((each, place) => place > index && (state !== 'open' || each.state === 'open'));
    go(next === -1 ? index : next);
  };
  const decideOn = (act: Act, basis: number | null) => {
    if (item === undefined || !mayWrite) return;
    decide({ claim: item.claim.id, basis, ...(note === '' ? {} : { note }), ...act }, describeClaim(item.claim, t));
    setNote('');
  };
  const act = (what: Act) => {
    decideOn(what, item?.last ?? null);
    letGo();
    onward();
  };
  /** About a second claim: this one stays to be decided. */
  const beside = ({ basis, ...what }: Act & { readonly basis: number | null }) => {
    setDialog(null);
    decideOn(what, basis);
  };
  const sort = item === undefined ? null : pairSort(item.claim);
  const press = (name: DecisionName) => {
    if (!mayWrite || item === undefined) return;
    if (name === 'accept' || name === 'reject') act({ act: name });
    else if (name === 'undo') {
      if (!undo(note)) tell({ kind: 'failed', why: t.review.nothingToUndo });
    } else if (name !== 'link' || sort !== null) setDialog(name);
  };
  useKeys({
    j: () => go(index + 1),
    k: () => go(index - 1),
    o: () => item !== undefined && goTo({ page: 'report', id: item.report.id, claim: item.claim.id }),
    ...Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [key, () => press(name as DecisionName)])),
  });
  if (data === undefined) {
    return <Unanswered asked={asked} loading={t.review.loading} head={<PageHead title={t.review.title} />} />;
  }
  const { progress, total, kinds, order } = data.pages[0]!;
  const n = (value: number) => numberWords(value, t.locale);
  const allKinds = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return (
    <div className="review-page">
      <PageHead
        title={t.review.title}
        links={
          <>
            <a href={`/api/review.csv?${stated}`} download>
              {t.review.csv}
            </a>
            <a href={`/api/review?${stated}`}>{t.review.json}</a>
          </>
        }
        {...(mayWrite ? {} : { intro: t.review.readOnly })}
      />
      <div className="choices">
        <Segments
          label={t.review.state}
          value={state}
          options={STATES.map((id) => ({ id, words: t.review.states[id] }))}
          onChange={(next) => adjustTo({ page: 'review', query: { ...query, state: next } })}
        />
        <Choice
          label={t.review.kind}
          value={query.kind ?? ANY}
          options={[
            { id: ANY, words: t.review.anyKind(n(allKinds)) },
            ...(Object.entries(kinds) as [KindName, number][]).map(([id, count]) => ({
              id,
              words: t.review.kindCount(t.kinds[id], n(count)),
            })),
          ]}
          onChange={(kind) => adjustTo({ page: 'review', query: { ...query, kind: kind === ANY ? '' : kind } })}
        />
        {mayWrite && (
          <TextField className="field actor-field" defaultValue={storedActor()} onChange={keepActor}>
            <Label>{t.review.you}</Label>
            <Input dir="auto" />
            <Text slot="description" className="visually-hidden">
              {t.review.youHint}
            </Text>
          </TextField>
        )}
        <ProgressBar
          className="review-progress"
          aria-label={t.review.progressLabel}
          value={progress.decided}
          maxValue={Math.max(1, progress.all)}
        >
          {({ percentage = 0 }) => (
            <>
              <span className="soft">{t.review.progress(n(progress.decided), n(progress.all))}</span>
              <span className="progress-track">
                <i style={{ inlineSize: `${percentage}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      </div>
      <OrderNote order={order} />
      <StaleLine asked={asked} />
      <div className="review-notes">
        {isAlone && (
          <div role="status" className="alone-note" data-testid="alone-note">
            <p>{t.review.alone}</p>
            <WorkNote />
          </div>
        )}
        <ToldLine told={told} />
      </div>
      {item === undefined ? (
        <NothingHere title={t.review.empty.title}>
          <p>{t.review.empty.body}</p>
        </NothingHere>
      ) : (
        <div className="review-columns">
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
            <ListBox
              className="queue"
              aria-label={t.review.queue}
              data-testid="queue"
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={[item.claim.id]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : [...keys];
                if (key !== undefined) setAt(String(key));
              }}
            >
              {items.map((each) => (
                <QueueRow key={each.claim.id} item={each} />
              ))}
              <ListBoxLoadMoreItem
                isLoading={isFetchingNextPage}
                onLoadMore={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
              />
            </ListBox>
          </Virtualizer>
          <div className="review-side">
            {mayWrite && <DecisionButtons canLink={sort !== null} note={note} onPress={press} />}
            <p className="soft">{t.claim.position(n(index + 1), n(total))}</p>
            <ClaimCard item={item} />
            {mayWrite ? <p className="soft key-help">{t.review.keys}</p> : <NotKept />}
          </div>
          {dialog === 'note' && <NoteDialog isOpen note={note} onClose={() => setDialog(null)} onNote={setNote} />}
          {dialog === 'link' && sort !== null && (
            <LinkDialog claimId={item.claim.id} sort={sort} onClose={() => setDialog(null)} onLink={beside} />
          )}
          {dialog === 'split' && (
            <CorrectDialog
              item={item}
              title={t.review.splitTitle}
              note={t.review.splitNote}
              onClose={() => setDialog(null)}
              onCorrect={(correction) => beside({ act: 'split', basis: null, correction })}
            />
          )}
          {dialog === 'correct' && (
            <CorrectDialog
              item={item}
              title={t.review.correction}
              onClose={() => setDialog(null)}
              onCorrect={(correction) => {
                setDialog(null);
                act({ act: 'correct', correction });
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
