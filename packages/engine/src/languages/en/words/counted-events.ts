/* Events that figures count. */

/** Events that a figure counts wherever it stands before them. */
export const countedEvents = (
  'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids sortie sorties bombing bombings explosion explosions blast blasts clash clashes assault assaults bombardment bombardments ' +
  'shelling shellings ambush ambushes massacre massacres protest protests demonstration demonstrations execution executions violation violations detonations incursions skirmishes firefights shootouts shootings infractions provocations battles counterattacks counter-attacks'
).split(' ');

/** Events that are also of peace: counted only with a word of war before them, or as what forces flew, launched or carried out. */
export const doubtfulEvents =
  'operation operations mission missions flight flights patrol patrols offensive offensives incident incidents engagement engagements battle breach breaches abuses'.split(
    ' ',
  );
export const warWords =
  'combat military martyr martyrdom suicide bombing reconnaissance surveillance air aerial ground drone commando special search security rescue naval artillery rebel army insurgent terrorist rights landmine mine explosive ied uxo shelling shooting looting abduction kidnapping violent violence hostile armed arson sniper ceasefire truce'.split(
    ' ',
  );
export const conducting = 'conduct carry perform mount stage fly launch undertake execute fight'.split(' ');
/** What makes an incident one of war: "incidents of looting". */
export const violentNouns =
  'looting violence shelling abuse torture rape harassment arson attack attacks killing killings robbery abduction abductions kidnapping kidnappings detention intimidation shooting shootings vandalism sabotage ceasefire truce agreement fire gunfire bombing bombings bombardment sniping denial recruitment disappearance disappearances displacement'.split(
    ' ',
  );
