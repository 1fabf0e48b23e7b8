import type { Doubt } from '@variorum/server/views';
import type { ReactNode } from 'react';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';

/** The report that a claim's id begins with. */
function reportOf(claim: string): string {
  return claim.split('-')[0]!;
}

function wordsOf(doubt: Doubt, t: Strings): string {
  const { why } = t.review;
  switch (doubt.code) {
    case 'readers-differ':
      if (doubt.fields.includes('found')) return why.notFound(doubt.other);
      return why.differ(
        doubt.fields.map((field) => t.review.fields[field]),
        doubt.other,
      );
    case 'only-earlier':
      return why.earlier(doubt.other);
    case 'near-place':
      return why.place(doubt.words, numberWords(doubt.places, t.locale));
    case 'near-event':
      return why.event(numberWords(doubt.score, t.locale));
    case 'newly-contradicted':
      return why.newly;
    case 'contradicted':
      return why.contradicted;
    case 'possibly-contradicted':
      return why.possibly;
    default:
      return why[doubt.code];
  }
}

/** What the doubt is about, one step away. */
function aboutOf(doubt: Doubt, t: Strings): ReactNode {
  switch (doubt.code) {
    case 'newly-contradicted':
    case 'contradicted':
    case 'possibly-contradicted':
      return doubt.others.map(({ claim, source, figure }) => (
        <Link key={claim} to={{ page: 'report', id: reportOf(claim), claim }}>
          <bdi>{plainWords(source)}</bdi>: <q dir="auto">{figure}</q>
        </Link>
      ));
    case 'near-event':
      return <Link to={{ page: 'report', id: reportOf(doubt.other), claim: doubt.other }}>{t.review.nearEvent}</Link>;
    case 'noticed':
      return doubt.notices.map(({ code, facts }) => <span key={code}>{t.notices[code]?.(facts) ?? code}</span>);
    default:
      return null;
  }
}

/** Why a claim stands in the queue, the gravest doubt first. */
export function DoubtLines({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const t = useStrings();
  if (doubts.length === 0) return null;
  return (
    <section aria-label={t.review.whyTitle}>
      <ul className="doubts" data-testid="doubts">
        {doubts.map((doubt) => (
          <li key={doubt.code} data-doubt={doubt.code}>
            <strong>{t.review.doubts[doubt.code]}</strong> <span>{wordsOf(doubt, t)}</span>{' '}
            <span className="doubt-about">{aboutOf(doubt, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
