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
      <fieldset className="scale-choice">
        <legend className="visually-hidden">{t.figures.scale}</legend>
        {(['linear', 'log'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="scale" checked={scale === each} onChange={() => onScale(each)} />
            {t.figures[each]}
          </label>
        ))}
      </fieldset>
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
