import { useStrings } from '../strings/use-strings.ts';

/** An argument, step by step, with what it takes for granted beyond the words. */
export function Proof({ steps, assumes }: { readonly steps: readonly string[]; readonly assumes: readonly string[] }) {
  const t = useStrings();
  return (
    <div className="proof" data-testid="proof">
      <ol>
        {steps.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {assumes.length > 0 && (
        <div className="assumes">
          {t.figures.assumes}
          <ul>
            {assumes.map((each) => (
              <li key={each} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
