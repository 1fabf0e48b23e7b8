import type { ControlLine, Stance } from '@variorum/engine';
import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { stretchWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { saidWords } from './said-words.ts';

/** Of one source, as many are put into the page at first, and with every press on its button. */
const AT_ONCE = 24;

function StanceItem({ stance, source }: { readonly stance: Stance; readonly source: string }) {
  const t = useStrings();
  return (
    <li className="stance-words">
      <span className="stance-days">
        {stance.from === null && stance.to === null
          ? t.control.openEnded
          : stretchWords((stance.from ?? stance.to)!, (stance.to ?? stance.from)!, t)}
      </span>
      <Link to={{ page: 'report', id: stance.report.id, claim: stance.claim }} dir="auto">
        <q>{plainWords(stance.words)}</q>
      </Link>
      <span className="soft" dir="auto">
        {saidWords(stance, t)}
        {stance.report.publisher !== null && stance.report.publisher !== source && (
          <>
            {' · '}
            <bdi>{stance.report.publisher}</bdi>
          </>
        )}
      </span>
      {stance.said.assumes.length > 0 && (
        <span className="soft assumed">
          {t.control.assumes}: {stance.said.assumes.map(t.reckoning.phrase).join('; ')}
        </span>
      )}
    </li>
  );
}

function SourceStances({ source, stances }: ControlLine['sources'][number]) {
  const t = useStrings();
  const [most, setMost] = useState(AT_ONCE);
  const n = (value: number) => numberWords(value, t.locale);
  const left = stances.length - most;
  return (
    <li>
      <h3>
        <bdi>{plainWords(source)}</bdi>{' '}
        <span className="soft">{t.control.stances(stances.length, n(stances.length))}</span>
      </h3>
      <ul>
        {stances.slice(0, most).map((stance) => (
          <StanceItem key={stance.claim} stance={stance} source={source} />
        ))}
      </ul>
      {left > 0 && (
        <Button className="as-link" onPress={() => setMost(most + AT_ONCE * 4)}>
          {t.control.moreStances(n(left))}
        </Button>
      )}
    </li>
  );
}

/** The words of each source, which the day that is looked at does not change. */
export const Stances = memo(function Stances({ line }: { readonly line: ControlLine }) {
  return (
    <ol className="stances">
      {line.sources.map((each) => (
        <SourceStances key={`${line.place.key} ${each.origin}`} {...each} />
      ))}
    </ol>
  );
});
