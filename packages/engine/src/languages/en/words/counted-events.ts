/* Events that figures count. */

/** Events that a figure counts wherever it stands before them. */
export const countedEvents = (
  'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids sortie sorties bombing bombings explosion explosions blast blasts clash clashes assault assaults bombardment bombardments ' +
  'shelling shellings ambush ambushes massacre massacres protest protests demonstration demonstrations execution executions violation violations detonations'
).split(' ');

/** Events that are also of peace: counted only with a word of war before them, or as what forces flew, launched or carried out. */
export const doubtfulEvents =
  'operation operations mission missions flight flights patrol patrols offensive offensives incident incidents'.split(
    ' ',
  );
export const warWords =
  'combat military martyr martyrdom suicide bombing reconnaissance surveillance air aerial ground drone commando special search security rescue naval artillery rebel army insurgent terrorist'.split(
    ' ',
  );
export const conducting = 'conduct carry perform mount stage fly launch undertake execute'.split(' ');
