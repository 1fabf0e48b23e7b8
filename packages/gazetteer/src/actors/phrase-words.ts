import type { PhraseWords } from '@variorum/engine';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** English words around the names of actors. A word in no list makes a phrase unknown, which costs only a name. */
export const englishPhraseWords: PhraseWords = {
  determiners: set('the this that these those some several many its their'),
  indefinite: set('a an one another'),
  renaming: set('former formerly previously'),
  turning: set(`
    his her our your my former formerly previously ex anti non counter pro fake interim transitional salvation caretaker local provincial
    regional municipal foreign western european arab african asian previous rival parallel breakaway neighbouring
    neighboring defected mutinous dissident against unlike other both neither
  `),
  joining: set('and or nor & plus versus vs'),
  linking: set('of for from at in with by within inside to'),
  trailing: set(`
    at in from with inside near on around outside across along over under behind during after before since until
    who which that whose where backed supported led based accused said stationed deployed using
  `),
  stateHeads: set(`
    government regime army military forces force troops soldiers soldier servicemen authorities state navy police
    administration presidency ministry cabinet intelligence
    warplanes warplane jets jet aircraft airplanes planes plane helicopters helicopter gunships gunship bombers drones drone
    artillery tanks missiles missile rockets columns bases base positions checkpoints checkpoint outposts outpost posts
  `),
  deeds: set(
    'strikes strike airstrikes airstrike raids raid bombardment shelling bombing bombings fire gunfire shellfire shells bullets',
  ),
  bodyHeads: set(`
    monitor monitors watchdog agency network charity ngo channel website newspaper daily broadcaster rescuers volunteers
    medics workers service services team teams monitoring toll tally count
  `),
  groupHeads: set(`
    fighters fighter militants militant gunmen group groups organisation organization movement alliance coalition faction
    factions rebels insurgents militia militias militiamen jihadists jihadis extremists terrorists terrorist thugs gang
    gangs criminals butchers mercenaries members member cells ranks units bomber
  `),
  speakers: set(`
    spokesman spokeswoman spokesperson spokespeople spokesmen head director chief chairman chairwoman founder president
    premier minister commander commanders official officials officer officers general colonel representative
    representatives envoy ambassador leader leaders leadership command secretary statement report reporter correspondent
    delegation negotiator negotiators
  `),
  stateSpeakers: set('president premier minister ambassador official officials officer officers general'),
  between: set(`
    foreign defence defense interior health information prime armed air fighter special security ground naval combat
    attack news suicide diplomatic policy humanitarian refugee chemical senior top war rescue aid infantry elite regular allied human rights
  `),
  epithets: set(`
    islamist jihadist salafist takfiri sunni shiite shia alawite kurdish-led islamic-militant tv
  `),
  compoundEnds: set(`
    backed led held linked allied aligned affiliated run based supported funded armed sponsored controlled occupied
    inspired dominated trained owned
  `),
  compoundStarts: set('anti pro non ex counter semi'),
};
