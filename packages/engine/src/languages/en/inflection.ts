/** Which form of a verb a word can be; one word may be several ("hurt"). */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** Verbs of more than one syllable, or in `-l`, that double their last letter all the same. */
const doubling = new Set(
  'kidnap commit admit submit permit refer transfer occur rebel repel expel control compel propel equip'.split(' '),
);

/**
 * Every form of a verb with its {@link Form} bits. `entry` is `base` for a regular verb, else `base/past/participle`.
 */
export function verbForms(entry: string): ReadonlyMap<string, number> {
  const [base = '', past, participle] = entry.split('/').filter((part) => part !== '');
  const forms = new Map<string, number>();
  const add = (form: string, bit: number) => forms.set(form, (forms.get(form) ?? 0) | bit);
  const stem = doublesLast(base) ? base + base.at(-1) : base;
  add(base, Form.base);
  add(third(base), Form.third);
  add(past ?? regularPast(base, stem), Form.past);
  add(participle ?? past ?? regularPast(base, stem), Form.participle);
  add(gerund(base, stem), Form.gerund);
  return forms;
}

function doublesLast(base: string): boolean {
  if (doubling.has(base)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/(?:[wxy])$/.test(base);
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function gerund(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return `${stem}ing`;
}
