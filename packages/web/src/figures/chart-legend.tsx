import type { ReactNode } from 'react';
import { useStrings } from '../strings/use-strings.ts';

type Sign = keyof ReturnType<typeof useStrings>['figures']['chart']['marks'];

/** The marks of the chart in small, as the chart draws them. */
const SIGNS: Readonly<Record<Sign, ReactNode>> = {
  exact: <rect className="bar" x="3" y="10" width="30" height="5" rx="2" />,
  about: (
    <>
      <rect className="key-soft" x="3" y="4" width="30" height="16" />
      <rect className="bar" x="3" y="11.5" width="30" height="2" />
    </>
  ),
  up: (
    <>
      <rect className="key-open" x="3" y="2" width="30" height="14" />
      <rect className="bar" x="3" y="15" width="30" height="5" />
      <path className="arrow" d="M14 9L18 4L22 9" />
    </>
  ),
  down: (
    <>
      <rect className="key-open" x="3" y="8" width="30" height="14" />
      <rect className="bar" x="3" y="4" width="30" height="5" />
      <path className="arrow" d="M14 15L18 20L22 15" />
    </>
  ),
  range: <rect className="range-box" x="4" y="5" width="28" height="14" />,
  event: (
    <>
      <path className="somewhere" d="M3 12.5h30" />
      <path className="mark" d="M18 6l6 6l-6 6l-6 -6z" />
    </>
  ),
  stock: <circle className="mark" cx="18" cy="12" r="5" />,
  band: <rect className="band-area" x="3" y="4" width="30" height="16" />,
  clash: (
    <>
      <rect className="key-clash" x="3" y="4" width="30" height="16" />
      <path className="hatch-line" d="M6 20L18 4M14 20L26 4M22 20L33 6" />
    </>
  ),
  contradiction: (
    <>
      <circle className="clash-ground" cx="18" cy="12" r="9" />
      <path className="clash-sign" d="M14 10h8M14 14h8M20.5 7L15.5 17" />
    </>
  ),
};

const ORDER: readonly Sign[] = [
  'exact',
  'about',
  'up',
  'down',
  'range',
  'event',
  'stock',
  'band',
  'clash',
  'contradiction',
];

/** How the chart is read; closed at first, since it is read once. */
export function ChartLegend() {
  const t = useStrings();
  return (
    <details className="chart-legend">
      <summary>{t.figures.chart.legend}</summary>
      <ul className="figures-plot source-7">
        {ORDER.map((sign) => (
          <li key={sign}>
            <svg viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
              {SIGNS[sign]}
            </svg>
            {t.figures.chart.marks[sign]}
          </li>
        ))}
      </ul>
    </details>
  );
}
