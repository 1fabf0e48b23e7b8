/** Verbs that call on somebody, by what may stand right behind them: a preposition, "that", or nothing (''). */
export const appealVerbs: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon', 'for'],
  urge: [''],
  appeal: ['to', 'for'],
  demand: ['', 'that', 'to'],
  implore: [''],
  plead: ['for'],
};

/** Verbs of those that no other list has. */
export const plainAppealVerbs: readonly string[] = ['implore', 'plead'];
