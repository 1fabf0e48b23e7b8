/** Only for someone who watches. */
export function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(words);
}

/** A row of a table: its name, five numbers, and words. */
export function row([name = '', ...cells]: readonly string[]): void {
  const numbers = cells.slice(0, 5).map((cell) => cell.padStart(12));
  console.log(`${name.padEnd(29)}${numbers.join('')}  ${cells[5] ?? ''}`.trimEnd());
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
