import type { Account, Finding, Subject } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import type { FiguresChoice } from '../router/route.ts';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';
import { AccountTable } from './account-table.tsx';
import { FindingsList } from './findings-list.tsx';
import { Proof } from './proof.tsx';
import { isDispute } from './subject-order.ts';

export interface SubjectSectionProps {
  readonly subject: Subject;
  /** Those that touch the subject. */
  readonly findings: readonly Finding[];
  readonly colours: ReadonlyMap<string, number>;
  /** Every account that is known of, by claim. */
  readonly known: ReadonlyMap<string, Account>;
  readonly choice: FiguresChoice;
  readonly isAlone: boolean;
  readonly lit: ReadonlySet<string>;
  readonly onLight: (claims: ReadonlySet<string>) => void;
}

function bandWords({ low, high }: Subject['band'], t: Strings): string {
  const words = (n: number) => numberWords(n, t.locale);
  if (low === null && high === null) return t.figures.bandNone;
  if (low === null) return t.figures.bandHigh(words(high!.value));
  if (high === null) return t.figures.bandLow(words(low.value));
  if (low.value > high.value) return t.figures.bandClash(words(low.value), words(high.value));
  return low.value === high.value ? words(low.value) : t.figures.bandBetween(words(low.value), words(high.value));
}

function Summary({ subject }: { readonly subject: Subject }) {
  const t = useStrings();
  const { reported, band } = subject;
  const words = (n: number) => numberWords(n, t.locale);
  const isClash = band.low !== null && band.high !== null && band.low.value > band.high.value;
  const proofs = [band.low, band.high].filter((proof) => proof !== null);
  return (
    <dl className="subject-facts">
      {reported.least !== null && reported.most !== null && (
        <div>
          <dt>{t.figures.reported}</dt>
          <dd>
            <b>
              {reported.least === reported.most
                ? words(reported.least)
                : t.figures.reportedSpread(words(reported.least), words(reported.most))}
            </b>{' '}
            · {t.figures.origins(reported.origins, words(reported.origins))}
          </dd>
        </div>
      )}
      {reported.best !== null && (
        <div>
          <dt>{t.figures.best}</dt>
          <dd>
            <b>{words(reported.best)}</b> <span className="soft">{t.reckoning.phrase(reported.choosing)}</span>
          </dd>
        </div>
      )}
      {reported.grade !== null && (
        <div>
          <dt>{t.figures.grade}</dt>
          <dd>
            <b>{t.figures.grades[reported.grade]}</b>{' '}
            <span className="soft">{t.reckoning.phrase(reported.choosing)}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{t.figures.together}</dt>
        <dd>
          <b className={isClash ? 'clash-words' : undefined}>{bandWords(band, t)}</b>
          {proofs.length > 0 && (
            <details className="why">
              <summary>{t.figures.why}</summary>
              {proofs.map((proof) => (
                <Proof key={proof.steps.join(' ')} steps={proof.said.steps} assumes={proof.said.assumes} />
              ))}
            </details>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** One subject: what is said of it in all, account by account, and what was found. */
export function SubjectSection(props: SubjectSectionProps) {
  const { subject, findings, colours, known, choice, isAlone, lit, onLight } = props;
  const t = useStrings();
  const disputes = findings.filter(isDispute).length;
  return (
    <section className="subject" aria-labelledby={`title-${subject.id}`} data-testid="subject">
      <div className="subject-head">
        <h2 id={`title-${subject.id}`}>{t.reckoning.title(subject.titled)}</h2>
        {disputes > 0 && (
          <span className="dispute-count">{t.figures.contradictions(disputes, numberWords(disputes, t.locale))}</span>
        )}
        {!isAlone && subject.accounts.length > 1 && (
          <Link to={{ page: 'figures', choice: { ...choice, subject: subject.id } }} className="show-alone">
            {t.figures.alone}
          </Link>
        )}
      </div>
      <Summary subject={subject} />
      <AccountTable subject={subject} colours={colours} lit={lit} onLight={onLight} />
      {findings.length > 0 && <FindingsList findings={findings} known={known} onLight={onLight} />}
    </section>
  );
}
