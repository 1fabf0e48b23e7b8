import type { Account, Subject } from '@variorum/engine';
import { edtfWords, stretchWords } from '../format/date.ts';
import { limitsWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface AccountTableProps {
  readonly subject: Subject;
  readonly colours: ReadonlyMap<string, number>;
  readonly lit: ReadonlySet<string>;
  readonly onLight: (claims: ReadonlySet<string>) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

function AccountRow({ account, colour, isLit }: { account: Account; colour: number; isLit: boolean }) {
  const t = useStrings();
  const { figure, report, window } = account;
  const days = window.from !== null && window.to !== null ? stretchWords(window.from, window.to, t) : null;
  const through = [report.publisher ?? t.noPublisher, ...account.links.slice(0, -1)];
  const under = [
    through.filter((name) => name !== account.source).join(' › '),
    report.published === null ? t.undated : edtfWords(report.published, t),
  ].filter((words) => words !== '');
  return (
    <>
      <th scope="row">
        <span className={`source-dot source-${colour}`} aria-hidden="true" />
        <span dir="auto">{plainWords(account.source)}</span>
        <span className="under" dir="auto">
          {under.join(' · ')}
        </span>
      </th>
      <td className="figure-cell">
        <b dir="auto">{figure.words}</b>
        {figure.allowed !== null && figure.qualifier !== 'exact' && (
          <span className="under">
            {t.claim.allows} {limitsWords(figure.allowed, figure.unit, t)}
          </span>
        )}
        {account.modality !== 'asserted' && <span className="under modality">{t.modalities[account.modality]}</span>}
        {account.supersededBy !== undefined && <span className="under">{t.figures.superseded}</span>}
        {!account.counts && <span className="under">{t.figures.notCounted}</span>}
      </td>
      <td>
        <bdi>{t.reckoning.who(account.said.who)}</bdi>
      </td>
      <td>
        {days === null ? <em>{t.figures.noWindow}</em> : <bdi>{days}</bdi>}
        {window.words !== null && (
          <span className="under" dir="auto">
            “{window.words}”
          </span>
        )}
      </td>
      <td>
        <bdi>{t.reckoning.places(account.place.names)}</bdi>
        {account.said.borrowed !== null && <span className="under">{t.reckoning.phrase(account.said.borrowed)}</span>}
      </td>
      <td className="words-cell">
        <Link to={{ page: 'report', id: report.id, claim: account.claim }} dir="auto" data-lit={isLit || undefined}>
          {plainWords(account.words)}
        </Link>
      </td>
    </>
  );
}

/** Every account of a subject in its own words, each with a way to them. */
export function AccountTable({ subject, colours, lit, onLight }: AccountTableProps) {
  const t = useStrings();
  const { table } = t.figures;
  return (
    <div className="table-frame">
      <table className="account-table" data-testid="account-table">
        <caption className="visually-hidden">{table.caption(t.reckoning.title(subject.titled))}</caption>
        <thead>
          <tr>
            <th scope="col">{table.source}</th>
            <th scope="col">{table.figure}</th>
            <th scope="col">{table.people}</th>
            <th scope="col">{table.window}</th>
            <th scope="col">{table.place}</th>
            <th scope="col">{table.words}</th>
          </tr>
        </thead>
        <tbody>
          {subject.accounts.map((account) => (
            <tr
              key={account.claim}
              data-lit={lit.has(account.claim) || undefined}
              data-weak={!account.counts || account.supersededBy !== undefined || undefined}
              onMouseEnter={() => onLight(new Set([account.claim]))}
              onMouseLeave={() => onLight(NOTHING)}
              onFocus={() => onLight(new Set([account.claim]))}
              onBlur={() => onLight(NOTHING)}
            >
              <AccountRow account={account} colour={colours.get(account.origin) ?? 0} isLit={lit.has(account.claim)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
