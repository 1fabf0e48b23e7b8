/** "1 report", "2,000 reports": a count with its noun, whose plural only takes an s. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
