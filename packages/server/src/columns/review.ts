import type { Column } from '../csv.ts';
import type { Doubt, ReviewItem } from '../views/review.ts';
import { claimColumns } from './claim.ts';

/** A doubt with what it is about. */
function doubtWords(doubt: Doubt): string {
  switch (doubt.code) {
    case 'readers-differ':
      return `${doubt.code} (${doubt.fields.join(', ')}${doubt.other === null ? '' : `; ${doubt.other}`})`;
    case 'near-place':
      return `${doubt.code} (${doubt.words}: ${doubt.places})`;
    case 'near-event':
      return `${doubt.code} (${doubt.other}: ${doubt.score})`;
    case 'newly-contradicted':
    case 'contradicted':
    case 'possibly-contradicted':
      return `${doubt.code} (${doubt.others.map(({ claim, source, figure }) => `${source}: ${figure}, ${claim}`).join('; ')})`;
    case 'noticed':
      return `${doubt.code} (${doubt.notices.map(({ code }) => code).join(', ')})`;
    default:
      return doubt.code;
  }
}

/** One row a claim of the queue, in the queue's order: why it is there, how it stands, and all that it says. */
export const reviewColumns: readonly Column<ReviewItem>[] = [
  { name: 'state', value: ({ state }) => state },
  { name: 'doubt', value: ({ doubts }) => doubts[0]?.code ?? null },
  { name: 'doubts', value: ({ doubts }) => doubts.map(doubtWords).join(' | ') },
  { name: 'decided_by', value: ({ by }) => by?.actor ?? null },
  { name: 'decided_at', value: ({ by }) => by?.time ?? null },
  { name: 'note', value: ({ by }) => by?.note ?? null },
  { name: 'publisher', value: ({ report }) => report.publisher },
  { name: 'published', value: ({ report }) => report.published },
  { name: 'title', value: ({ report }) => report.title },
  { name: 'report', value: ({ report }) => report.id },
  ...claimColumns.map(({ name, value }) => ({ name, value: ({ claim }: ReviewItem) => value(claim) })),
];
