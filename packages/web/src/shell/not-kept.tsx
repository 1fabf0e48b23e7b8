import { useStrings } from '../strings/use-strings.ts';
import { Empty } from './states.tsx';

/** What only a dossier can do, where there is none: how to come by one. */
export function NotKept() {
  const t = useStrings();
  return (
    <Empty title={t.notKept.title}>
      <p>{t.notKept.body}</p>
      <pre dir="ltr">{t.notKept.commands}</pre>
    </Empty>
  );
}
