/** Verbs of which whoever did it is the subject, before "responsibility for". */
export const bearingVerbs: readonly string[] = ['bear/bore/borne'];
export const bearing: readonly string[] = ['responsibility', 'responsible'];

/** Nouns for violence that was told of before. */
export const deeds: readonly string[] =
  'attack attacks assault assaults massacre massacres murder murders killing killings bombing bombings strike strikes raid raids shelling bombardment blast blasts explosion explosions ambush atrocity atrocities crime crimes'.split(
    ' ',
  );

/** Every word above that no other list may hold. */
export const everyWord: readonly string[] = [...bearing, ...deeds];
