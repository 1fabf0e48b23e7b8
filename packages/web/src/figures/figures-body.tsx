import type { Account, Subject } from '@variorum/engine';
import type { FiguresView } from '@variorum/server/views';
import { useMemo, useRef, useState } from 'react';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { choiceQuery, type FiguresChoice } from '../router/route.ts';
import { adjustTo } from '../router/use-route.ts';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ChartView } from './chart/chart-view.tsx';
import { downloadFile, standaloneSvg } from './chart/download.ts';
import { coloursOf } from './chart/palette.ts';
import { ChartLegend } from './chart-legend.tsx';
import { NoticeLines } from './notice-lines.tsx';
import { showFinding } from './show-finding.ts';
import { orderSubjects } from './subject-order.ts';
import { SubjectSection } from './subject-section.tsx';

export interface FiguresBodyProps {
  readonly view: FiguresView;
  readonly choice: FiguresChoice;
  /** The answer to the question before: shown until the new one comes. */
  readonly isStale: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Chart, subjects and findings of one answer. */
export function FiguresBody({ view, choice, isStale }: FiguresBodyProps) {
  const t = useStrings();
  const chart = useRef<SVGSVGElement | null>(null);
  const [lit, setLit] = useState<ReadonlySet<string>>(NOTHING);
  const alone = view.subjects.find(({ id }) => id === choice.subject);
  const subjects = useMemo(() => (alone === undefined ? view.subjects : [alone]), [view, alone]);
  const accounts = useMemo(() => subjects.flatMap((subject) => subject.accounts), [subjects]);
  const findings = useMemo(() => {
    const shown = new Set(subjects.flatMap((subject) => subject.findings));
    return view.findings.filter(({ id }) => shown.has(id));
  }, [view, subjects]);
  // Colours are of the whole answer, so that a source keeps its own when one subject is shown alone.
  const colours = useMemo(() => coloursOf(view.subjects.flatMap((subject) => subject.accounts)), [view]);
  const known = useMemo(() => {
    const all = [...view.subjects.flatMap((subject) => subject.accounts), ...view.others];
    return new Map<string, Account>(all.map((account) => [account.claim, account]));
  }, [view]);
  const { shared, single } = useMemo(() => orderSubjects(subjects, findings), [subjects, findings]);

  if (view.subjects.length === 0) {
    return (
      <>
        <NoticeLines notices={view.notices} />
        <Empty title={t.figures.empty.title}>
          <p>{t.figures.empty.body}</p>
        </Empty>
      </>
    );
  }
  const scale = choice.scale ?? 'linear';
  const query = choiceQuery(choice).toString();
  const words = (count: number) => numberWords(count, t.language);
  const title = alone?.title ?? view.subjects[0]?.title ?? t.figures.title;
  const section = (subject: Subject) => (
    <SubjectSection
      key={subject.id}
      subject={subject}
      findings={findings.filter(({ id }) => subject.findings.includes(id))}
      colours={colours}
      known={known}
      choice={choice}
      isAlone={alone !== undefined}
      lit={lit}
      onLight={setLit}
    />
  );
  return (
    <div className="figures-body" aria-busy={isStale}>
      <div className="chart-tools">
        <p className="page-note">
          {t.figures.accounts(accounts.length, words(accounts.length))} ·{' '}
          {t.figures.sources(colours.size, words(colours.size))} ·{' '}
          {t.figures.subjects(subjects.length, words(subjects.length))}
          {alone !== undefined && <Link to={{ page: 'figures', choice: withoutSubject(choice) }}>{t.figures.all}</Link>}
        </p>
        <fieldset className="scale-choice">
          <legend className="visually-hidden">{t.figures.scale}</legend>
          {(['linear', 'log'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="scale"
                checked={scale === each}
                onChange={() => adjustTo({ page: 'figures', choice: withScale(choice, each) })}
              />
              {t.figures[each]}
            </label>
          ))}
        </fieldset>
        <p className="links">
          <button
            type="button"
            className="as-link"
            onClick={() => {
              if (chart.current !== null)
                downloadFile('figures.svg', 'image/svg+xml', standaloneSvg(chart.current, title));
            }}
          >
            {t.figures.svg}
          </button>
          <a href={`/api/figures.csv?${query}`} download>
            {t.figures.csv}
          </a>
          <a href={`/api/figures?${query}`}>{t.figures.json}</a>
        </p>
      </div>
      <ChartView
        accounts={accounts}
        subjects={subjects}
        findings={findings}
        colours={colours}
        scale={scale}
        lit={lit}
        onLight={setLit}
        onFinding={showFinding}
        onDrawn={(drawn) => {
          chart.current = drawn;
        }}
      />
      <ChartLegend />
      <NoticeLines notices={view.notices} />
      {shared.map(section)}
      {single.length > 0 && shared.length > 0 ? (
        <details className="singles">
          <summary>{t.figures.singles(words(single.length))}</summary>
          {single.map(section)}
        </details>
      ) : (
        single.map(section)
      )}
    </div>
  );
}

function withoutSubject({ subject: _subject, ...rest }: FiguresChoice): FiguresChoice {
  return rest;
}

function withScale({ scale: _scale, ...rest }: FiguresChoice, scale: 'linear' | 'log'): FiguresChoice {
  return scale === 'log' ? { ...rest, scale } : rest;
}
