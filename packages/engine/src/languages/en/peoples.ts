/** An adjective of a people ("Russian", "Israeli"), not a plain one that a headline or a sentence's start wrote with a capital. */
export function isPeoples(form: string): boolean {
  return /(?:an|ish|ese|i|ch|ab|nni|sh)$/.test(form) && !/^(?:civilian|humanitarian|sectarian)$/.test(form);
}
