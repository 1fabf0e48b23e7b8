/** What a page of lines says of them. */
export interface LinesWords {
  readonly title: string;
  readonly loading: string;
  readonly intro: string;
  readonly csv: string;
  readonly json: string;
  readonly count: (count: number, words: string) => string;
  readonly only: (place: string) => string;
  readonly everywhere: string;
  readonly more: (count: string) => string;
  readonly empty: { readonly title: string; readonly body: string };
}
