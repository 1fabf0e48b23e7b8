import { Segments } from '../controls/segments.tsx';
import { useStrings } from '../strings/use-strings.ts';
import type { ValueScale } from './chart/scales.ts';

export interface ChartToolsProps {
  readonly scale: ValueScale;
  readonly onScale: (scale: ValueScale) => void;
  readonly onSave: () => void;
  /** The query of the API for what is shown. */
  readonly query: string;
}

/** Scale and downloads. */
export function ChartTools({ scale, onScale, onSave, query }: ChartToolsProps) {
  const t = useStrings();
  return (
    <div className="chart-tools">
      <Segments
        label={t.figures.scale}
        isLabelHidden
        value={scale}
        options={(['linear', 'log'] as const).map((id) => ({ id, words: t.figures[id] }))}
        onChange={onScale}
      />
      <p className="links">
        <button type="button" className="as-link" onClick={onSave}>
          {t.figures.svg}
        </button>
        <a href={`/api/figures.csv?${query}`} download>
          {t.figures.csv}
        </a>
        <a href={`/api/figures?${query}`}>{t.figures.json}</a>
      </p>
    </div>
  );
}
