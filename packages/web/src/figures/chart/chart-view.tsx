import type { Finding, Subject } from '@variorum/engine';
import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { dayOf } from '../../format/date.ts';
import { numberWords } from '../../format/number.ts';
import { useForHints } from '../../report/use-for-hints.ts';
import { parseRoute, routeHref } from '../../router/route.ts';
import { goTo } from '../../router/use-route.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { clustersOf } from './clusters.ts';
import { drawChart } from './draw-chart.ts';
import type { DrawnAccount } from './drawn.ts';
import { timeDomain, type ValueScale, valueDomain } from './scales.ts';
import { AccountTip, ClusterTip } from './tips.tsx';
import { Tooltip } from './tooltip.tsx';
import { useDrag } from './use-drag.ts';
import { useWidth } from './use-width.ts';
import { WindowBrush } from './window-brush.tsx';
import { daysOf, inTime, timeOf, type Zoom } from './zoom.ts';

export interface ChartViewProps {
  /** Made ready to draw. */
  readonly drawn: readonly DrawnAccount[];
  /** How many accounts could not be. */
  readonly left: number;
  readonly subjects: readonly Subject[];
  readonly findings: readonly Finding[];
  readonly scale: ValueScale;
  /** The days to look at more closely; `null`: all. */
  readonly zoom: Zoom | null;
  readonly onZoom: (zoom: Zoom | null) => void;
  /** Claims to stand out from the rest; none: all alike. */
  readonly lit: ReadonlySet<string>;
  readonly onLight: (claims: ReadonlySet<string>) => void;
  readonly onFinding: (findingId: string) => void;
  /** Told of each new drawing, so that it can be saved. */
  readonly onDrawn: (chart: SVGSVGElement | null) => void;
}

const HEIGHT = 460;
/** What accounts cannot both be true of. */
const CLASHES: ReadonlySet<Finding['kind']> = new Set(['contradiction', 'sum-exceeds-total', 'denial']);
/** Bands of subjects with one account say nothing that its bar does not. */
const BAND_FROM = 2;

/** Whether a subject's window reaches into the stretch. */
function touches({ from, to }: Subject, [first, last]: readonly [Date, Date]): boolean {
  const [start, end] = [dayOf(from ?? to ?? ''), dayOf(to ?? from ?? '')];
  return start !== null && end !== null && end >= first && start <= last;
}

interface Pointed {
  readonly element: Element;
  readonly content: ReactNode;
}

/** The chart with what it says on pointing and on focus. */
export function ChartView(props: ChartViewProps) {
  const { drawn, left, subjects, findings, scale, zoom, lit } = props;
  const t = useStrings();
  const forHints = useForHints();
  const prefix = useId();
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [pointed, setPointed] = useState<Pointed | null>(null);

  const whole = useMemo(() => (drawn.length === 0 ? null : timeDomain(drawn)), [drawn]);
  // The thumbs follow the hand; the chart follows the thumbs.
  const shownZoom = useDeferredValue(zoom);
  const time = useMemo(() => (shownZoom === null ? whole : timeOf(shownZoom)), [shownZoom, whole]);
  const shown = useMemo(() => (time === null ? drawn : inTime(drawn, time)), [drawn, time]);
  const domain = useMemo(() => {
    const limits = subjects.flatMap(({ band: { low, high } }) =>
      [low, high].filter((proof) => proof !== null).map(({ value }) => value),
    );
    return valueDomain(drawn, { scale, limits });
  }, [drawn, subjects, scale]);
  const { drag, handlers } = useDrag({ width, time: time ?? [new Date(0), new Date(0)], onZoom: props.onZoom });

  const clashes = useMemo(() => findings.filter(({ kind }) => CLASHES.has(kind)), [findings]);
  const clusters = useMemo(() => {
    const values = new Map(drawn.map(({ account, value }) => [account.claim, value]));
    return clustersOf(clashes, (claim) => values.get(claim));
  }, [clashes, drawn]);
  const onDrawn = useEffectEvent(props.onDrawn);

  useLayoutEffect(() => {
    const host = place.current;
    if (host === null || width === 0 || time === null) return;
    const chart = drawChart({
      drawn: shown.map((each) => ({ ...each, name: forHints(each.name) })),
      time,
      domain,
      subjects: subjects.filter((subject) => subject.accounts.length >= BAND_FROM && touches(subject, time)),
      clashes,
      width,
      height: HEIGHT,
      scale,
      locale: t.locale,
      prefix,
      label: t.figures.chart.label,
      accountLabel: ({ account, name }) =>
        t.figures.chart.account(
          name,
          account.figure.words,
          t.reckoning.window(account.said.window),
          t.reckoning.places(account.place.names),
        ),
      accountHref: ({ account }) => routeHref({ page: 'report', id: account.report.id, claim: account.claim }),
      clashLabel: ({ findings: [first], findings: { length } }) => {
        const proof =
          first === undefined
            ? ''
            : `${t.figures.findingKinds[first.kind]}: ${forHints(first.said.because.map(t.reckoning.phrase).join(' '))}`;
        return length === 1 ? proof : `${t.figures.chart.clashes(String(length))}. ${proof}`;
      },
    });
    host.replaceChildren(chart);
    onDrawn(chart);
    return () => {
      setPointed(null);
      onDrawn(null);
    };
  }, [shown, time, domain, subjects, clashes, width, scale, t, prefix, forHints]);

  useEffect(() => {
    for (const element of place.current?.querySelectorAll<SVGElement>('.account') ?? []) {
      const isLit = lit.has(element.dataset.claim ?? '');
      element.classList.toggle('lit', isLit);
      element.classList.toggle('dimmed', lit.size > 0 && !isLit);
    }
  }, [lit, shown, time, width, scale]);

  const pointAt = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest<SVGElement>('.account, .clash') : null;
    if (element === null) return;
    const { claim, finding: findingId } = element.dataset;
    const account = drawn.find((each) => each.account.claim === claim)?.account;
    const cluster = clusters.find(({ findings: [first] }) => first?.id === findingId);
    if (account !== undefined) {
      setPointed({ element, content: <AccountTip account={account} /> });
      props.onLight(new Set([account.claim]));
    } else if (cluster !== undefined) {
      setPointed({ element, content: <ClusterTip cluster={cluster} /> });
      props.onLight(new Set(cluster.claims));
    }
  };
  const leave = () => {
    setPointed(null);
    props.onLight(new Set());
  };

  const undated = drawn.filter((each) => each.isUndated).length;
  return (
    <div className="chart" ref={frame}>
      {drawn.length === 0 ? (
        <p className="chart-empty">{t.figures.chart.empty}</p>
      ) : (
        <section
          aria-label={t.figures.chart.label}
          className="chart-place"
          data-testid="figures-chart"
          ref={place}
          {...handlers}
          onMouseOver={(event) => pointAt(event.target)}
          onMouseLeave={leave}
          onFocus={(event) => pointAt(event.target)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
            const clash = event.target instanceof Element ? event.target.closest<SVGElement>('.clash') : null;
            if (clash === null || (event.key !== 'Enter' && event.key !== ' ')) return;
            event.preventDefault();
            props.onFinding(clash.dataset.finding ?? '');
          }}
          onClick={(event) => {
            if (!(event.target instanceof Element)) return;
            const clash = event.target.closest<SVGElement>('.clash');
            if (clash !== null) props.onFinding(clash.dataset.finding ?? '');
            const href = event.target.closest('.account')?.getAttribute('href');
            if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            const url = new URL(href, window.location.href);
            goTo(parseRoute(url.pathname, url.search));
          }}
        />
      )}
      {drag !== null && (
        <div
          className="chart-drag"
          aria-hidden="true"
          style={{ left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from), height: HEIGHT }}
        />
      )}
      {whole !== null && <WindowBrush whole={daysOf(whole)} zoom={zoom} onZoom={props.onZoom} />}
      {shown.length < drawn.length && (
        <p className="chart-note">
          {t.figures.chart.otherDays(drawn.length - shown.length, numberWords(drawn.length - shown.length, t.locale))}
        </p>
      )}
      {pointed !== null && <Tooltip anchor={pointed.element}>{pointed.content}</Tooltip>}
      {drawn.length > 0 && undated > 0 && (
        <p className="chart-note">{t.figures.chart.undated(undated, numberWords(undated, t.locale))}</p>
      )}
      {drawn.length > 0 && left > 0 && (
        <p className="chart-note">{t.figures.chart.left(left, numberWords(left, t.locale))}</p>
      )}
    </div>
  );
}
