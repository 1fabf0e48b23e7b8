/**
 * The vocabulary that languages and kinds share: a language gives words for a concept, a kind's frame is written in
 * concepts and never in words. One meaning each; the comment is its definition.
 */
export type Concept = EventConcept | StateConcept | SpeechConcept;

/** Something that happens to people, things or places. */
export type EventConcept =
  // What a toll counts.
  | 'kill' // someone makes people die
  | 'die' // people die; nobody need have done it
  | 'wound' // people are hurt and live
  | 'harm' // killed or wounded, not told apart
  | 'vanish' // people are missing
  | 'abduct' // taken by force, outside any law
  | 'detain' // taken by an authority
  | 'displace' // made to leave home
  | 'flee' // leave home to be safe
  | 'flee-abroad' // the same, across a border
  | 'take-refuge' // be across a border as a refugee
  | 'evacuate' // taken out of danger
  | 'return' // come home
  | 'besiege' // shut in without supplies
  | 'rape' // sexual violence
  | 'need' // lack what life needs
  | 'befall-them' // what befell those of whom the sentence before told
  | 'move-too' // moved as those did of whom the report told before
  | 'count-again' // another count of those told of right before
  // What happens to things.
  | 'destroy'
  | 'derail' // throw (a train) off its rails
  | 'cut' // (a road, a line) so that nothing passes
  | 'dismantle' // take (a camp, a bomb) apart
  | 'kill-herds' // kill livestock
  | 'detect' // see (what flies) come
  | 'deliver' // give (weapons) to an ally
  | 'burn-things' // set fire to
  | 'damage'
  | 'close'
  | 'establish'
  | 'shoot-down'
  | 'seize' // take a thing from its owner
  | 'confiscate' // seize what the law forbids
  | 'capture-things' // take a thing in war
  | 'recover' // take a thing back, or up from where it lay
  | 'hijack'
  | 'steal'
  | 'fire' // launch a weapon
  | 'drop' // let (a bomb) fall
  | 'throw' // by hand
  | 'target' // aim at
  | 'attack-things'
  | 'raid-things'
  | 'shell-things'
  | 'sabotage'
  | 'hit' // reach with a weapon
  | 'strike-things' // with missiles, from aircraft
  | 'bomb-things'
  | 'engage' // fight (a unit)
  | 'suppress' // keep (a unit) from firing
  | 'disable' // put out of use
  | 'intercept' // stop (a weapon) in flight
  | 'repel' // beat off (an attack)
  | 'defuse' // make (a weapon) harmless
  | 'clear' // take (mines) away
  | 'lose-things' // lose (weapons) to the other side
  | 'abandon-things' // leave (weapons) behind
  | 'surrender-things' // hand (weapons) over
  | 'use-things' // fight with (weapons)
  | 'deploy-things' // send (weapons) where they are to fight
  | 'crash' // (an aircraft) comes down, whatever brought it down
  | 'plant' // lay (bombs, mines)
  | 'block' // make (a road) impassable
  | 'besiege-things' // shut in (a place)
  | 'function' // be of use still
  | 'let-in' // (relief) comes to where it is needed
  | 'convert' // put to another use
  | 'discover' // find what was hidden
  | 'find-things'
  | 'occur' // take place
  | 'conduct' // carry out (strikes, raids)
  // Forms of violence, by ACLED sub-event type.
  | 'air-strike'
  | 'shell'
  | 'explode'
  | 'suicide-bomb'
  | 'grenade'
  | 'chemical-attack'
  | 'shoot'
  | 'clash'
  | 'attack'
  | 'loot'
  | 'protest'
  | 'riot' // a demonstration that turns violent
  | 'mob' // a crowd sets upon people or things, outside of a demonstration
  | 'put-down' // force against a crowd
  | 'break-up' // a crowd driven off without killing
  // Who holds a place.
  | 'hold'
  | 'capture'
  | 'fall' // a place passes into someone's hands
  | 'lose'
  | 'withdraw'
  | 'encircle'
  | 'contest'
  | 'advance'
  | 'assault' // try to take a place
  // What parties settle.
  | 'cease-fire'
  | 'agree'
  | 'talk'
  | 'exchange'
  | 'demilitarise'; // keep arms out of a zone;

export type StateConcept = 'be' | 'have';

export type SpeechConcept =
  | 'say' // states it as so
  | 'claim' // states it, and the report keeps its distance
  | 'deny' // states that it is not so
  | 'accuse' // says that another did it
  | 'call-for' // demands
  | 'fear' // says that it may be so
  | 'cite' // passes on what another says
  | 'estimate'
  | 'warn';
