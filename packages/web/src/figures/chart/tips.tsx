import type { Account, SaidChain } from '@variorum/engine';
import { numberWords } from '../../format/number.ts';
import { plainWords } from '../../report/plain-words.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Proof } from '../proof.tsx';
import type { Cluster } from './clusters.ts';

function chainOf({ links, report }: Account): SaidChain {
  return { voices: [...links].reverse(), publisher: report.publisher, report };
}

/** An account in its own words. */
export function AccountTip({ account }: { readonly account: Account }) {
  const t = useStrings();
  return (
    <>
      <strong dir="auto">
        {plainWords(account.source)} · {account.figure.words}
      </strong>
      <q dir="auto" className="tip-words">
        {plainWords(account.words)}
      </q>
      <span>{plainWords(t.reckoning.chain(chainOf(account)))}</span>
      <span>
        {t.reckoning.window(account.said.window)} · {t.reckoning.places(account.place.names)}
      </span>
      {account.supersededBy !== undefined && <em>{t.figures.superseded}</em>}
      {!account.counts && <em>{t.figures.notCounted}</em>}
    </>
  );
}

/** Contradictions between two figures: the first with its proof, and how many more there are. */
export function ClusterTip({ cluster: { findings } }: { readonly cluster: Cluster }) {
  const t = useStrings();
  const [finding] = findings;
  if (finding === undefined) return null;
  return (
    <>
      <strong className="tip-finding">{t.figures.findingKinds[finding.kind]}</strong>
      <Proof steps={finding.said.because} assumes={finding.said.assumes} />
      {findings.length > 1 && <em>{t.figures.chart.more(numberWords(findings.length - 1, t.locale))}</em>}
    </>
  );
}
