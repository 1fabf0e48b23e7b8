import type { Account, Finding } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Proof } from './proof.tsx';
import { bySameFigures, type SameFigures } from './same-figures.ts';
import { findingElementId } from './show-finding.ts';
import { findingsByKind } from './subject-order.ts';

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly known: ReadonlyMap<string, Account>;
  readonly onLight: (claims: ReadonlySet<string>) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A sign for each kind, so that no colour need be seen to tell them apart. */
const SIGNS: Readonly<Record<Finding['kind'], string>> = {
  contradiction: '≠',
  'sum-exceeds-total': 'Σ',
  denial: '¬',
  'possible-contradiction': '?',
  'only-looks-like-one': '≈',
  agreement: '=',
  'opposed-agreement': '⇌',
  'against-interest': '!',
  revision: '↻',
  correction: '✎',
  compatible: '∼',
  restatement: '”',
};

function FindingItem({ finding, known, onLight }: Omit<FindingsListProps, 'findings'> & { readonly finding: Finding }) {
  const t = useStrings();
  const accounts = finding.claims.map((claim) => known.get(claim)).filter((account) => account !== undefined);
  return (
    <details
      className="finding"
      id={findingElementId(finding.id)}
      data-kind-of-finding={finding.kind}
      data-testid={`finding-${finding.kind}`}
      onMouseEnter={() => onLight(new Set(finding.claims))}
      onMouseLeave={() => onLight(NOTHING)}
      onFocus={() => onLight(new Set(finding.claims))}
      onBlur={() => onLight(NOTHING)}
    >
      <summary>
        {accounts.map((account, index) => (
          <span key={account.claim} className="finding-side">
            {index > 0 && (
              <span className="finding-sign" aria-hidden="true">
                {SIGNS[finding.kind]}
              </span>
            )}
            <b dir="auto">{account.figure.words}</b> <span dir="auto">{plainWords(account.source)}</span>
          </span>
        ))}
        {finding.differs.length > 0 && (
          <span className="finding-differs">{finding.differs.map((axis) => t.figures.differs[axis]).join(', ')}</span>
        )}
      </summary>
      <Proof steps={finding.said.because} assumes={finding.said.assumes} />
      <ul className="finding-accounts">
        {accounts.map((account) => (
          <li key={account.claim}>
            <Link to={{ page: 'report', id: account.report.id, claim: account.claim }} dir="auto">
              “{plainWords(account.words)}”
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Sources named beside one figure. */
const SOURCES = 3;

/** Findings between the same figures: one line, with the pairs behind it where there are several. */
function SameFindings({ same, known, onLight }: Omit<FindingsListProps, 'findings'> & { readonly same: SameFigures }) {
  const t = useStrings();
  const { findings, sides } = same;
  const items = findings.map((finding) => (
    <FindingItem key={finding.id} finding={finding} known={known} onLight={onLight} />
  ));
  if (findings.length === 1) return items;
  const { kind } = findings[0]!;
  const claims = new Set(findings.flatMap((finding) => finding.claims));
  return (
    <details
      className="finding finding-same"
      data-kind-of-finding={kind}
      onMouseEnter={() => onLight(claims)}
      onMouseLeave={() => onLight(NOTHING)}
    >
      <summary>
        {sides.map(({ words, sources }, at) => (
          <span key={words} className="finding-side">
            {at > 0 && (
              <span className="finding-sign" aria-hidden="true">
                {SIGNS[kind]}
              </span>
            )}
            <b dir="auto">{words}</b>{' '}
            <bdi>
              {plainWords(sources.slice(0, SOURCES).join(t.comma))}
              {sources.length > SOURCES && ' …'}
            </bdi>
          </span>
        ))}
        <span className="kind-number">×{numberWords(findings.length, t.locale)}</span>
      </summary>
      {items}
    </details>
  );
}

/** What was found of a subject, by kind; what is no plain agreement stands open. */
export function FindingsList({ findings, known, onLight }: FindingsListProps) {
  const t = useStrings();
  return (
    <div className="findings" data-testid="findings">
      {findingsByKind(findings).map(({ kind, findings: some }) => (
        <details key={kind} className="finding-group" data-kind-of-finding={kind} open={some.some(isOpen)}>
          <summary>
            <span className="finding-sign" aria-hidden="true">
              {SIGNS[kind]}
            </span>
            {t.figures.findingKinds[kind]} <span className="kind-number">{numberWords(some.length, t.locale)}</span>
          </summary>
          {bySameFigures(some, known).map((same) => (
            <SameFindings key={same.findings[0]!.id} same={same} known={known} onLight={onLight} />
          ))}
        </details>
      ))}
    </div>
  );
}

const OPEN: ReadonlySet<Finding['kind']> = new Set([
  'contradiction',
  'sum-exceeds-total',
  'denial',
  'possible-contradiction',
  'only-looks-like-one',
]);

function isOpen({ kind }: Finding): boolean {
  return OPEN.has(kind);
}
