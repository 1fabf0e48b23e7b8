import type { GlancesView } from '@variorum/server/views';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DisputeList } from './dispute-list.tsx';

/** What of the whole dossier cannot all be true. */
export function Disputes({ glances }: { readonly glances: GlancesView }) {
  const t = useStrings();
  if (glances.disputes.length === 0) return <p className="soft">{t.overview.noDisputes}</p>;
  return (
    <>
      <p className="soft">{t.overview.disputedNote(glances.disputed, numberWords(glances.disputed, t.locale))}</p>
      <DisputeList disputes={glances.disputes} />
    </>
  );
}
