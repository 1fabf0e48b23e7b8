import type { Column } from '../csv.ts';
import type { NewReport } from '../views/overview.ts';
import { reportColumns } from './report.ts';

/** A report with when it came. */
export const newReportColumns: readonly Column<NewReport>[] = [
  { name: 'came', value: ({ came }) => came },
  ...reportColumns,
];
