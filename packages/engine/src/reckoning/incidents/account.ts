import type { Modality } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';

/** How one source tells of something that happened. */
export interface IncidentAccount {
  readonly claim: string;
  readonly report: Pick<Report, 'id' | 'input' | 'title' | 'publisher' | 'published'>;
  readonly source: string;
  /** The same for the same source in any report. */
  readonly origin: string;
  readonly chain: string;
  readonly modality: Modality;
  /** Whom it names as having done or begun it. */
  readonly by: readonly string[];
  /** What it tells of, in its own words. */
  readonly words: string;
}
