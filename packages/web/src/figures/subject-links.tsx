import type { Finding, Subject } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import type { FiguresChoice } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { isDispute, type OrderedSubjects } from './subject-order.ts';

export interface SubjectLinksProps {
  readonly subjects: OrderedSubjects;
  readonly findings: readonly Finding[];
  /** The one that is shown. */
  readonly focus: Subject;
  readonly choice: FiguresChoice;
}

/** The ways from one subject to the others of the same answer. */
export function SubjectLinks({ subjects, findings, focus, choice }: SubjectLinksProps) {
  const t = useStrings();
  const disputes = new Set(findings.filter(isDispute).map(({ id }) => id));
  const others = [...subjects.shared, ...subjects.single].filter((subject) => subject !== focus);
  if (others.length === 0) return null;
  return (
    <nav className="subject-links" aria-label={t.figures.others}>
      <h2>{t.figures.others}</h2>
      <ul>
        {others.map((subject) => {
          const disputed = subject.findings.filter((id) => disputes.has(id)).length;
          return (
            <li key={subject.id} className="subject-link">
              <Link to={{ page: 'figures', choice: { ...choice, subject: subject.id, zoom: '' } }}>
                {t.reckoning.title(subject.titled)}
              </Link>
              <span className="soft">
                {t.figures.accounts(subject.accounts.length, numberWords(subject.accounts.length, t.locale))}
              </span>
              {disputed > 0 && (
                <span className="dispute-count">
                  {t.figures.contradictions(disputed, numberWords(disputed, t.locale))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
