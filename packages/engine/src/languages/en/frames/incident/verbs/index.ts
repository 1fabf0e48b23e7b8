import type { Concept } from '../../../../../concepts.ts';
import { isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Word } from '../../../word.ts';
import { lemmaOf, wordsThat } from '../../../word-list.ts';
import {
  attackingVerbs,
  burningVerbs,
  disarmingVerbs,
  piercingForms,
  rammingVerbs,
  streetForms,
  strikingVerbs,
  tellingVerbs,
  throwingVerbs,
  triggeringVerbs,
} from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { fought } from '../nouns/fighting.ts';
import { killingOf } from '../nouns/killing-of.ts';
import { isUnreal } from '../parties/around.ts';
import { arrested, intoCustody, roundedUp } from './arrests.ts';
import { bombarded, struckAtHand } from './at-hand.ts';
import { attacked } from './attacks.ts';
import { battled } from './battled.ts';
import { beaten, isToDeath } from './beaten.ts';
import { blownUp, dynamited } from './blown-up.ts';
import { bombedFromAir } from './bombed.ts';
import { burnt } from './burning.ts';
import { isSexual, madeDisappear, raped, seized, takenAway, tookAway, tookHostage } from './captives.ts';
import { burnedTyres, rioted, stoned, threwStones } from './crowds.ts';
import { disarmed } from './disarmed.ts';
import { dispersed } from './dispersed.ts';
import { airDefence, disrupted } from './disrupted.ts';
import { exploded } from './explosions.ts';
import { exchangedFire, firedAtCrowd, firedOn, machineGunned, openedFire, sprayed } from './firing.ts';
import { gunfire, weaponFire } from './gunfire.ts';
import { hijacked, seizedVessel } from './hijacked.ts';
import { killed } from './killings.ts';
import { fired, underFire } from './launches.ts';
import { marched, tookToStreets } from './marches.ts';
import { setOff, wasSetOff } from './mines.ts';
import { rushed } from './rushed.ts';
import { diedInShooting } from './shootings.ts';
import { isShotDead } from './shot-dead.ts';
import { droveInto, stabbed } from './stabbed.ts';
import { stolen } from './stolen.ts';
import { attackedFromAir, blewHimselfUp, fell, struck } from './strikes.ts';
import { bySuicide } from './suicide.ts';
import { throatsCut } from './throats.ts';
import { threwBomb } from './thrown-bomb.ts';
import { told } from './told.ts';
import { killing } from './told-behind.ts';
import { wrecked } from './wrecked.ts';

const [of, off, down, atId, into, through, up] = ids('of off down at into through up');

const striking = new Set(strikingVerbs.map(lemmaOf));
const telling = new Map<string, Concept>();
for (const [concept, verbs] of tellingVerbs) for (const entry of verbs.split(' ')) telling.set(entry, concept);

const triggering: ReadonlySet<string> = new Set(triggeringVerbs.map(lemmaOf));
const ramming: ReadonlySet<string> = new Set(rammingVerbs.map(lemmaOf));

const piercing: ReadonlySet<string> = new Set([...piercingForms, 'smash', 'rip']);

/** What armed people do to a post on foot as well. */
const near: ReadonlySet<string> = new Set(['strike', 'hit', 'target', 'bomb']);

/** All that the search below looks at: most verbs are none of these. */
const relevant: ReadonlySet<string> = new Set([
  ...striking,
  ...telling.keys(),
  ...killing,
  ...attackingVerbs,
  ...triggering,
  ...burningVerbs,
  ...ramming,
  ...piercing,
  ...throwingVerbs.map(lemmaOf),
  ...streetForms,
  ...disarmingVerbs,
  ...'wreck uproot tortured flogged gang-rape disappear stole stolen demolish beat carry burst break knifed machine-gunned destroy land landed slammed fall explode detonate blow go fight exchange open fire launch drop take seize capture trade snatch detain arrest rape down intercept defuse rocket mortar blast battle engage cut slit slash rain disperse scatter march rally round spray dynamite bring'.split(
    ' ',
  ),
]);

/** Whether a word is a verb of {@link eventVerb}. */
export function opensEventVerb({ verb }: Word): boolean {
  return verb !== undefined && relevant.has(verb.lemma);
}

const eventVerbs = wordsThat(opensEventVerb);

/** Every verb that says an incident; the first that fits has it. */
export function eventVerb(sentence: Sentence, at: number): Happening | null {
  const word = sentence.chunks[at]?.word;
  const lemma = word?.verb?.lemma;
  if (lemma === undefined || !eventVerbs.has(word)) return null;
  if (isUnreal(sentence.passage, sentence.chunks, at)) return null;
  const concept = telling.get(lemma) ?? (lemma === 'rocket' || lemma === 'mortar' ? 'shell' : undefined);
  if (concept !== undefined) return told(sentence, at, concept);
  const set = triggering.has(lemma) ? setOff(sentence, at) : null;
  if (set !== null) return set;
  if (striking.has(lemma))
    return (
      struck(sentence, at) ??
      attacked(sentence, at) ??
      (near.has(lemma) ? struckAtHand(sentence, at) : null) ??
      (lemma === 'bombard' ? bombarded(sentence, at) : null) ??
      (lemma === 'attack' ? attackedFromAir(sentence, at) : null) ??
      (lemma === 'bomb' ? bombedFromAir(sentence, at) : null) ??
      (isType(sentence.chunks[at + 1], 'preposition') ? fell(sentence, at) : null)
    );
  if (lemma === 'shoot' && isWord(sentence.chunks[at + 1], down)) return disrupted(sentence, at, 'shoot-down');
  if (lemma === 'shoot' && isWord(sentence.chunks[at + 1], atId) && !isShotDead(sentence, at))
    return firedOn(sentence, at);
  const shooting = lemma === 'shoot' ? diedInShooting(sentence, at) : null;
  if (shooting !== null) return shooting;
  if ((lemma === 'beat' && !isToDeath(sentence, at)) || lemma === 'tortured' || lemma === 'flogged')
    return beaten(sentence, at);
  if (killing.has(lemma))
    return isWord(sentence.chunks[at + 1], of)
      ? killingOf(sentence, at)
      : (killed(sentence, at) ?? (lemma === 'stab' ? stabbed(sentence, at) : null));
  switch (lemma) {
    case 'land':
    case 'landed':
    case 'fall':
      return fell(sentence, at);
    case 'rain':
      return fell(sentence, at) ?? fired(sentence, at);
    case 'slammed':
      return bySuicide(sentence, at) ?? fell(sentence, at);
    case 'storm':
    case 'invade':
      return attacked(sentence, at);
    case 'assault':
      return isSexual(sentence, at) ? raped(sentence, at) : attacked(sentence, at);
    case 'explode':
      return exploded(sentence, at);
    case 'detonate':
      return bySuicide(sentence, at) ?? exploded(sentence, at);
    case 'go':
      return isWord(sentence.chunks[at + 1], off) ? exploded(sentence, at) : rushed(sentence, at);
    case 'break':
      return isWord(sentence.chunks[at + 1], up) ? dispersed(sentence, at) : rushed(sentence, at);
    case 'burst':
    case 'swooped':
    case 'descended':
    case 'rampaged':
      return rushed(sentence, at);
    case 'hijacked':
    case 'commandeered':
    case 'carjacked':
      return hijacked(sentence, at);
    case 'knifed':
      return stabbed(sentence, at);
    case 'machine-gunned':
      return machineGunned(sentence, at);
    case 'disarm':
    case 'dismantle':
    case 'deactivate':
      return disarmed(sentence, at);
    case 'stole':
    case 'stolen':
    case 'rustled':
      return stolen(sentence, at);
    case 'destroy':
      return airDefence(sentence, at) ?? disarmed(sentence, at) ?? wrecked(sentence, at);
    case 'demolish':
    case 'wreck':
    case 'uproot':
    case 'vandalised':
    case 'vandalized':
    case 'sabotaged':
    case 'desecrated':
      return wrecked(sentence, at);
    case 'blow':
      return blewHimselfUp(sentence, at) ?? blownUp(sentence, at);
    case 'dynamite':
      return dynamited(sentence, at);
    case 'take':
      return (
        tookHostage(sentence, at) ??
        intoCustody(sentence, at) ??
        takenAway(sentence, at) ??
        tookAway(sentence, at) ??
        tookToStreets(sentence, at)
      );
    case 'carry':
      return tookAway(sentence, at);
    case 'seize':
    case 'snatch':
      return seized(sentence, at) ?? seizedVessel(sentence, at);
    case 'capture':
    case 'detain':
    case 'arrest':
      return arrested(sentence, at) ?? (lemma === 'capture' ? seizedVessel(sentence, at) : null);
    case 'rape':
    case 'gang-rape':
      return raped(sentence, at);
    case 'disappear':
      return madeDisappear(sentence, at);
    case 'bring':
      return isWord(sentence.chunks[at + 1], down) && isPast(sentence, at)
        ? disrupted(sentence, at, 'shoot-down')
        : null;
    case 'down':
      return disrupted(sentence, at, 'shoot-down');
    case 'intercept':
    case 'defuse':
      return disrupted(sentence, at, lemma);
    case 'cut':
    case 'slit':
    case 'slash':
      return throatsCut(sentence, at);
    case 'disperse':
    case 'scatter':
      return dispersed(sentence, at);
    case 'spray':
      return sprayed(sentence, at);
    case 'march':
    case 'rally':
      return marched(sentence, at);
    case 'round':
      return roundedUp(sentence, at);
    case 'blast':
      return struck(sentence, at);
    case 'battle':
    case 'engage':
      return battled(sentence, at);
    case 'fight':
      return fought(sentence, at) ?? battled(sentence, at);
    case 'exchange':
    case 'trade':
      return exchangedFire(sentence, at);
    case 'open':
      return openedFire(sentence, at);
    case 'fire':
      return (
        underFire(sentence, at) ??
        weaponFire(sentence, at) ??
        gunfire(sentence, at) ??
        fired(sentence, at) ??
        firedAtCrowd(sentence, at) ??
        firedOn(sentence, at)
      );
    case 'launch':
    case 'drop':
    case 'lob':
    case 'throw':
    case 'toss':
    case 'hurl':
      return fired(sentence, at) ?? threwStones(sentence, at) ?? threwBomb(sentence, at);
    case 'stoned':
    case 'pelted':
      return stoned(sentence, at);
    case 'rioted':
      return rioted(sentence, at);
    case 'torch':
    case 'burn':
    case 'raze':
      return burnt(sentence, at) ?? burnedTyres(sentence, at);
    case 'set':
      return burnt(sentence, at) ?? burnedTyres(sentence, at) ?? wasSetOff(sentence, at);
    default:
      if (piercing.has(lemma)) return isPierced(sentence, at) ? fell(sentence, at) : null;
      return ramming.has(lemma)
        ? (bySuicide(sentence, at) ?? (lemma === 'crashed' ? fell(sentence, at) : droveInto(sentence, at)))
        : null;
  }
}

/** "tore into a clinic", "ripped through the roof" */
function isPierced({ chunks }: Sentence, at: number): boolean {
  return isWord(chunks[at + 1], into) || isWord(chunks[at + 1], through);
}

/** "brought", never "could bring". */
function isPast({ chunks }: Sentence, at: number): boolean {
  return ((chunks[at]!.word?.verb?.forms ?? 0) & (Form.past | Form.participle)) !== 0;
}
