/** What is left of a deed that another word only leads up to. */
export type Restraint = 'possible' | 'expected' | 'called-for' | 'denied';

/** Verbs that govern "to kill", "to capture" and the like, by what they leave of it; `base/past/participle` where irregular. */
export const governors: Readonly<Record<Restraint, string>> = {
  possible:
    'try attempt move seek/sought/sought want hope aim strive/strove/striven struggle threaten wish allow enable plot conspire scheme mean/meant/meant design',
  expected: 'plan vow prepare intend promise pledge agree decide expect suppose schedule set/set/set swear/swore/sworn',
  'called-for': 'call urge demand order ask appeal press require instruct command',
  denied: 'fail refuse decline deny',
};

/** Nouns that do the same: "an attempt by the army to", "the order to". */
export const governingNouns: Readonly<Record<Restraint, string>> = {
  possible:
    'attempt attempts bid effort efforts ability plot plots conspiracy scheme threat threats intention intent desire',
  expected: 'plan plans deal agreement decision pledge promise',
  'called-for': 'order orders deadline ultimatum instructions call calls',
  denied: 'failure refusal',
};
