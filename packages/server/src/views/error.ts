/** What every refusal and every failure looks like, whatever the address. `message` says what to do. */
export interface ErrorView {
  readonly error: { readonly code: string; readonly message: string };
}
