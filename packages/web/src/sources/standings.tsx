import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SourceStanding } from '@variorum/engine';
import type { DecisionView, SourceStand, StandingRequest } from '@variorum/server/views';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { RequestError } from '../api/fetch-view.ts';
import { useStandings } from '../api/queries.ts';
import { send } from '../api/send.ts';
import { Choice } from '../controls/choice.tsx';
import { timeWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { useForHints } from '../report/use-for-hints.ts';
import { storedActor } from '../settings/actor.ts';
import { Answered } from '../shell/answered.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { NewSide } from './new-side.tsx';

const STANDINGS: readonly SourceStanding[] = ['party', 'aligned', 'monitor', 'agency', 'unknown'];
/** Stands for no side: a list's option needs a name. */
const NONE = '-';
/** Sources with fewer claims than these weigh little; the ledger takes any by the command line's file. */
const MOST = 150;

interface RowProps {
  readonly source: SourceStand;
  readonly sides: readonly string[];
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (request: StandingRequest) => void;
}

function StandingRow({ source, sides, mayWrite, isBusy, onDecide }: RowProps) {
  const t = useStrings();
  const forHints = useForHints();
  const { key, name, now, known, decided, last } = source;
  const set = (part: Partial<SourceStand['now']>) =>
    onDecide({ source: key, basis: last, stand: { standing: now.standing, side: now.side, ...part } });
  return (
    <li className="standing-row" data-source={key} data-decided={decided !== null || undefined}>
      <div>
        <h2 dir="auto">{plainWords(name)}</h2>
        <p className="soft">
          {t.sources.originOf(source.origin, numberWords(source.origin, t.locale))}
          {known !== null && ` · ${t.sources.knownAs(t.sources.standings[known.standing], known.side)}`}
        </p>
      </div>
      {mayWrite ? (
        <>
          <Choice
            label={t.sources.standing(forHints(name))}
            value={now.standing}
            options={STANDINGS.map((id) => ({ id, words: t.sources.standings[id] }))}
            onChange={(standing) => set({ standing: standing as SourceStanding })}
          />
          <Choice
            label={t.sources.side(forHints(name))}
            value={now.side ?? NONE}
            options={[{ id: NONE, words: t.sources.noSide }, ...sides.map((id) => ({ id, words: id }))]}
            onChange={(side) => set({ side: side === NONE ? null : side })}
          />
        </>
      ) : (
        <p>
          {t.sources.standings[now.standing]}
          {now.side !== null && ` · ${now.side}`}
        </p>
      )}
      {decided !== null && (
        <p className="soft standing-decided">
          {t.sources.decidedBy(decided.actor, timeWords(decided.time, t))}{' '}
          {mayWrite && (
            <Button
              className="as-link"
              isDisabled={isBusy}
              aria-label={t.sources.undoStanding(forHints(name))}
              onPress={() => onDecide({ source: key, basis: last, undoes: decided.entry })}
            >
              {t.review.undo}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

/** Where each source stands in the conflict; what is decided here is in the ledger, and the findings follow. */
export function SourceStandings() {
  const t = useStrings();
  const client = useQueryClient();
  const asked = useStandings();
  const [added, setAdded] = useState<readonly string[]>([]);
  const decide = useMutation({
    mutationFn: (request: StandingRequest) => {
      const actor = storedActor();
      return send<DecisionView>('/api/standings', actor === '' ? request : { ...request, as: actor });
    },
    // Where somebody was first, what they decided is shown. Findings, overview and queue follow, and nobody waits for them.
    onSettled: () => {
      void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'standings' });
      return client.invalidateQueries({ queryKey: ['standings'] });
    },
  });
  const isConflict = decide.error instanceof RequestError && decide.error.code === 'decided-meanwhile';
  return (
    <>
      <p className="page-intro">{t.sources.standingIntro}</p>
      {decide.error !== null && (
        <p role="alert" className="standing-refused" data-testid="standing-refused" dir="auto">
          {isConflict ? t.sources.standingConflict : decide.error.message}
        </p>
      )}
      <Answered asked={asked} loading={t.sources.loading} isPart>
        {(data) => (
          <>
            <p className="soft">{t.sources.conflictIs(data.conflict)}</p>
            {data.mayWrite && <NewSide onAdd={(side) => setAdded([...added, side])} />}
            <ul className="standing-list" data-testid="standings">
              {data.sources.slice(0, MOST).map((source) => (
                <StandingRow
                  key={source.key}
                  source={source}
                  sides={[...new Set([...data.sides, ...added])]}
                  mayWrite={data.mayWrite}
                  isBusy={decide.isPending}
                  onDecide={decide.mutate}
                />
              ))}
            </ul>
            {data.sources.length > MOST && (
              <p className="soft">{t.sources.moreSources(numberWords(data.sources.length - MOST, t.locale))}</p>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
