import type { Assumption, Step } from '@variorum/engine';
import { plainWords } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface ProofProps {
  readonly steps: readonly Step[];
  readonly assumes: readonly Assumption[];
}

/** An argument, step by step, with what it takes for granted beyond the words. */
export function Proof({ steps, assumes }: ProofProps) {
  const t = useStrings();
  return (
    <div className="proof" data-testid="proof">
      <ol>
        {steps.map(t.reckoning.phrase).map((step) => (
          <li key={step}>{plainWords(step)}</li>
        ))}
      </ol>
      {assumes.length > 0 && (
        <div className="assumes">
          {t.figures.assumes}
          <ul>
            {assumes.map(t.reckoning.phrase).map((each) => (
              <li key={each}>{plainWords(each)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
