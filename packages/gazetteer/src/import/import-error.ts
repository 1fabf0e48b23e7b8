/** A file that cannot be imported; the message names it and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
