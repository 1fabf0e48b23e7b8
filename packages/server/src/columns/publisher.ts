import type { Column } from '../csv.ts';

interface MonthOfPublisher {
  readonly name: string | null;
  readonly month: string;
  readonly reports: number;
}

/** Reports of a publisher in a month. */
export const publisherColumns: readonly Column<MonthOfPublisher>[] = [
  { name: 'publisher', value: ({ name }) => name },
  { name: 'month', value: ({ month }) => month },
  { name: 'reports', value: ({ reports }) => reports },
];
