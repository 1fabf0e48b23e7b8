import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Segments } from '../controls/segments.tsx';
import { useStrings } from '../strings/use-strings.ts';
import type { ValueScale } from './chart/scales.ts';

export interface ChartToolsProps {
  readonly scale: ValueScale;
  readonly onScale: (scale: ValueScale) => void;
  /** Rejects where the browser cannot make such a file. */
  readonly onSave: (type: 'svg' | 'png') => Promise<void>;
  /** The query of the API for what is shown. */
  readonly query: string;
}

/** Scale and downloads. */
export function ChartTools({ scale, onScale, onSave, query }: ChartToolsProps) {
  const t = useStrings();
  const [failure, setFailure] = useState<string | null>(null);
  const save = (type: 'svg' | 'png') => {
    setFailure(null);
    onSave(type).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className="chart-tools">
      {failure !== null && <p role="alert">{t.figures.notSaved(failure)}</p>}
      <Segments
        label={t.figures.scale}
        isLabelHidden
        value={scale}
        options={(['linear', 'log'] as const).map((id) => ({ id, words: t.figures[id] }))}
        onChange={onScale}
      />
      <p className="links">
        {(['svg', 'png'] as const).map((type) => (
          <Button key={type} className="as-link" onPress={() => save(type)}>
            {t.figures[type]}
          </Button>
        ))}
        <a href={`/api/figures.csv?${query}`} download>
          {t.figures.csv}
        </a>
        <a href={`/api/figures?${query}`}>{t.figures.json}</a>
      </p>
    </div>
  );
}
