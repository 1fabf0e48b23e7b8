import { useEffect, useState } from 'react';
import { useWork } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Who waits this long wants to know what for. */
const LATE_MS = 800;

/** What the server is working out, for whoever waits longer than a moment. */
export function WorkNote() {
  const t = useStrings();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useWork({ enabled: isLate });
  const work = [data?.reckoning, data?.looking].find((each) => each != null && each.stage !== 'idle');
  if (!isLate || work == null) return null;
  const words = (n: number) => numberWords(n, t.locale);
  return (
    <p className="work-note soft" data-testid="work-note">
      {work.stage === 'gathering'
        ? t.loading.gathering(work.reports, words(work.reports))
        : t.loading.reckoning(work.reports, words(work.reports), words(Math.round(work.since / 1000)))}
    </p>
  );
}
