/** Columns that words take: marks that sit on a letter, and what only directs writing, take none. */
export function widthOf(words: string): number {
  return [...words.replace(/[\p{M}\p{Cf}]/gu, '')].length;
}

/** Breaks words at spaces into lines of at most `width`; a longer word stands alone and is cut. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (widthOf(line) > width) {
      lines.push([...line].slice(0, width).join(''));
      line = [...line].slice(width).join('');
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A paragraph after a first word; later lines are indented a little more than it. */
export function paragraph(lead: string, words: string, width: number): readonly string[] {
  const start = /^ */.exec(lead)![0];
  const indent = `${start}  `;
  return wrap(lead.trim() + (lead.endsWith(' ') ? ' ' : '') + words, width - indent.length).map(
    (line, at) => `${at === 0 ? start : indent}${line}`,
  );
}
