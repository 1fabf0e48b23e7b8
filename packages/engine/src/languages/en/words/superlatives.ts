/** What ranks one event above all others of a time or a country: "the deadliest attack". */
export const superlatives: readonly string[] =
  'highest lowest deadliest bloodiest worst heaviest largest biggest fiercest most first greatest'.split(' ');
