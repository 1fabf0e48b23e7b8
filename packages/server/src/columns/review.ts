import type { Column } from '../csv.ts';
import type { ReviewItem } from '../views/review.ts';
import { claimColumns } from './claim.ts';

/** One row a claim of the queue, in the queue's order: why it is there, how it stands, and all that it says. */
export const reviewColumns: readonly Column<ReviewItem>[] = [
  { name: 'state', value: ({ state }) => state },
  { name: 'doubts', value: ({ doubts }) => doubts.join('; ') },
  { name: 'decided_by', value: ({ by }) => by?.actor ?? null },
  { name: 'decided_at', value: ({ by }) => by?.time ?? null },
  { name: 'note', value: ({ by }) => by?.note ?? null },
  { name: 'publisher', value: ({ report }) => report.publisher },
  { name: 'published', value: ({ report }) => report.published },
  { name: 'title', value: ({ report }) => report.title },
  { name: 'report', value: ({ report }) => report.id },
  ...claimColumns.map(({ name, value }) => ({ name, value: ({ claim }: ReviewItem) => value(claim) })),
];
