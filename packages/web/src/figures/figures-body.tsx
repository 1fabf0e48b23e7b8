import type { Account, Subject } from '@variorum/engine';
import type { FiguresView } from '@variorum/server/views';
import { useMemo, useRef, useState } from 'react';
import { numberWords } from '../format/number.ts';
import { choiceQuery, type FiguresChoice } from '../router/route.ts';
import { adjustTo } from '../router/use-route.ts';
import { NothingHere } from '../shell/nothing-here.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ChartView } from './chart/chart-view.tsx';
import { downloadFile, standaloneSvg } from './chart/download.ts';
import { type DrawnAccount, drawnAccount } from './chart/drawn.ts';
import { coloursOf } from './chart/palette.ts';
import { pngOf } from './chart/png.ts';
import { fittingScale } from './chart/scales.ts';
import { type Zoom, zoomFrom, zoomWords } from './chart/zoom.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTools } from './chart-tools.tsx';
import { focusOf } from './focus.ts';
import { NoticeLines } from './notice-lines.tsx';
import { showFinding } from './show-finding.ts';
import { sourceNames } from './source-names.ts';
import { SubjectChoice } from './subject-choice.tsx';
import { SubjectLinks } from './subject-links.tsx';
import { orderSubjects } from './subject-order.ts';
import { SubjectSection } from './subject-section.tsx';
import { ToleranceNote } from './tolerance-note.tsx';

export interface FiguresBodyProps {
  readonly view: FiguresView;
  readonly choice: FiguresChoice;
  /** The answer to the question before: shown until the new one comes. */
  readonly isStale: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

function accountsOf(subjects: readonly Subject[]): readonly Account[] {
  return subjects.flatMap((subject) => subject.accounts);
}

/** Chart, subjects and findings of one answer. */
export function FiguresBody({ view, choice, isStale }: FiguresBodyProps) {
  const t = useStrings();
  const chart = useRef<SVGSVGElement | null>(null);
  const [lit, setLit] = useState<ReadonlySet<string>>(NOTHING);
  const focus = focusOf(view.subjects, { findings: view.findings, wish: choice.subject });
  const ordered = useMemo(() => orderSubjects(view.subjects, view.findings), [view]);
  const known = useMemo(
    () => new Map([...accountsOf(view.subjects), ...view.others].map((account) => [account.claim, account])),
    [view],
  );
  const names = useMemo(() => sourceNames(accountsOf(view.subjects)), [view]);
  const subjects = useMemo(() => (focus === undefined ? view.subjects : [focus]), [view, focus]);
  const findings = useMemo(() => {
    const shown = new Set(subjects.flatMap((subject) => subject.findings));
    return view.findings.filter(({ id }) => shown.has(id));
  }, [view, subjects]);
  const accounts = useMemo(() => accountsOf(subjects), [subjects]);
  // Of what is shown only: a few sources then never share a colour.
  const colours = useMemo(() => coloursOf(accounts), [accounts]);
  const drawn = useMemo(
    () =>
      accounts
        .map((account) =>
          drawnAccount(account, {
            colour: colours.get(account.origin) ?? 0,
            name: names.get(account.claim) ?? account.source,
          }),
        )
        .filter((each): each is DrawnAccount => each !== null),
    [accounts, colours, names],
  );

  if (view.subjects.length === 0) {
    return (
      <>
        <NoticeLines notices={view.notices} />
        <NothingHere title={t.figures.empty.title}>
          <p>{t.figures.empty.body}</p>
        </NothingHere>
      </>
    );
  }
  const scale = choice.scale ?? fittingScale(drawn);
  const words = (count: number) => numberWords(count, t.locale);
  const change = (part: FiguresChoice) => adjustTo({ page: 'figures', choice: { ...choice, ...part } });
  const zoom = zoomFrom(choice.zoom);
  const zoomTo = (next: Zoom | null) => {
    const { zoom: _zoom, ...rest } = choice;
    adjustTo({ page: 'figures', choice: next === null ? rest : { ...rest, zoom: zoomWords(next) } });
  };
  const saveAs = async (type: 'svg' | 'png') => {
    if (chart.current === null) return;
    const svg = standaloneSvg(
      chart.current,
      focus === undefined ? t.measures[accounts[0]!.measure] : t.reckoning.title(focus.titled),
    );
    const file = type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    downloadFile(`figures.${type}`, file);
  };
  const section = (subject: Subject) => (
    <SubjectSection
      key={subject.id}
      subject={subject}
      findings={findings.filter(({ id }) => subject.findings.includes(id))}
      colours={colours}
      known={known}
      choice={choice}
      isAlone={focus !== undefined}
      lit={lit}
      onLight={setLit}
    />
  );
  return (
    <div className="figures-body" aria-busy={isStale}>
      <div className="chart-head">
        <SubjectChoice
          subjects={ordered}
          findings={view.findings}
          chosen={focus}
          onChoose={(subject) => {
            // Another subject has days of its own.
            const { zoom: _zoom, ...rest } = choice;
            adjustTo({ page: 'figures', choice: { ...rest, subject } });
          }}
        />
        <ChartTools
          scale={scale}
          onScale={(next) => change({ scale: next })}
          onSave={saveAs}
          query={choiceQuery(choice).toString()}
        />
      </div>
      <ChartView
        drawn={drawn}
        left={accounts.length - drawn.length}
        subjects={subjects}
        findings={findings}
        scale={scale}
        zoom={zoom}
        onZoom={zoomTo}
        lit={lit}
        onLight={setLit}
        onFinding={showFinding}
        onDrawn={(svg) => {
          chart.current = svg;
        }}
      />
      <ToleranceNote policy={view.policy} />
      <ChartLegend />
      <NoticeLines notices={view.notices} />
      {view.left !== undefined && (
        <p className="soft" role="note">
          {t.figures.leftOut(words(view.left.subjects), words(view.left.accounts))}
        </p>
      )}
      {focus !== undefined && (
        <>
          {section(focus)}
          <SubjectLinks subjects={ordered} findings={view.findings} focus={focus} choice={choice} />
        </>
      )}
      {focus === undefined && ordered.shared.map(section)}
      {focus === undefined && ordered.single.length > 0 && (
        <details className="singles" open={ordered.shared.length === 0}>
          <summary>{t.figures.singles(words(ordered.single.length))}</summary>
          {ordered.single.map(section)}
        </details>
      )}
    </div>
  );
}
