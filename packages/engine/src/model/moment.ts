/**
 * When something holds, with the precision that the words have.
 * `edtf` is EDTF (ISO 8601-2) level 1; `from` and `to` are the earliest and the latest day that it can mean,
 * ISO `YYYY-MM-DD`. All three are `null` where words cannot be resolved inside the report; `text` is then kept.
 */
export interface Moment {
  readonly text: string | null;
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
}
