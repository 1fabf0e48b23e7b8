/** Lines that were no records of a dump: all are counted, the first few shown. */
export interface Malformed {
  readonly count: number;
  readonly first: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

const SHOWN = 5;

export interface MalformedLines {
  add(file: string, line: number, text: string): void;
  done(): Malformed;
}

export function malformedLines(): MalformedLines {
  const first: Malformed['first'][number][] = [];
  let count = 0;
  return {
    add: (file, line, text) => {
      count++;
      if (first.length < SHOWN) first.push({ file, line, text: text.slice(0, 120) });
    },
    done: () => ({ count, first }),
  };
}
