/* What is done to things, by concept: verbs, single forms, phrases and nouns. */
import type { Concept } from '../../../concepts.ts';

/** What must stand as a verb's object for a count: any thing, or only some sorts of them. */
export type Takes =
  | 'anything'
  | 'things'
  | 'lands'
  | 'structures'
  | 'sites' // what an army has on the ground, hideouts and bombs
  | 'weapons'
  | 'projectiles'
  | 'events'
  | 'goods' // things, and livestock
  | 'arms' // weapons, and what an army has on the ground
  | 'finds' // weapons, and graves
  | 'discoveries' // these, and structures
  | 'devices'
  | 'ordnance' // what a blow is dealt with
  | 'throwables' // projectiles, and charges
  | 'takings' // land, and arms
  | 'clearings' // mines, and places
  | 'armour' // what an army rides in
  | 'flying' // weapons, and types of aircraft
  | 'spots' // where violence is: places, and hideouts
  | 'herds' // livestock
  | 'ways' // what an army or its supplies pass over
  | 'passing'; // ways, and lorries

/** Verbs that befall things, by concept, with the things that they befall. `base/past/participle` where irregular. */
export const thingVerbs: readonly { readonly concept: Concept; readonly takes: Takes; readonly verbs: string }[] = [
  {
    concept: 'destroy',
    takes: 'anything',
    verbs:
      'destroy demolish raze wreck obliterate uproot bulldoze incinerate flatten gut level ruin annihilate eliminate',
  },
  { concept: 'burn-things', takes: 'anything', verbs: 'torch burn burn/burnt/burnt' },
  { concept: 'destroy', takes: 'structures', verbs: 'collapse' },
  { concept: 'destroy', takes: 'weapons', verbs: 'sink/sank/sunk scuttle' },
  { concept: 'damage', takes: 'anything', verbs: 'damage' },
  { concept: 'disable', takes: 'things', verbs: 'disable cripple immobilise immobilize' },
  { concept: 'close', takes: 'structures', verbs: 'close shut/shut/shut' },
  { concept: 'establish', takes: 'structures', verbs: 'establish build/built/built erect set-up' },
  { concept: 'shoot-down', takes: 'flying', verbs: 'down' },
  { concept: 'intercept', takes: 'weapons', verbs: 'intercept' },
  { concept: 'fire', takes: 'projectiles', verbs: 'fire launch shoot/shot/shot rain' },
  { concept: 'drop', takes: 'projectiles', verbs: 'drop' },
  { concept: 'throw', takes: 'throwables', verbs: 'throw/threw/thrown hurl lob' },
  { concept: 'target', takes: 'things', verbs: 'target' },
  { concept: 'attack-things', takes: 'things', verbs: 'attack ambush storm' },
  { concept: 'raid-things', takes: 'goods', verbs: 'raid' },
  { concept: 'shell-things', takes: 'things', verbs: 'shell' },
  { concept: 'hit', takes: 'things', verbs: 'hit/hit/hit' },
  { concept: 'strike-things', takes: 'things', verbs: 'strike/struck/struck pound strafe' },
  { concept: 'bomb-things', takes: 'things', verbs: 'bomb bombard' },
  { concept: 'engage', takes: 'things', verbs: 'engage' },
  { concept: 'suppress', takes: 'things', verbs: 'suppress' },
  { concept: 'seize', takes: 'goods', verbs: 'seize' },
  { concept: 'confiscate', takes: 'goods', verbs: 'confiscate impound' },
  { concept: 'capture-things', takes: 'goods', verbs: 'capture recapture' },
  { concept: 'capture-things', takes: 'things', verbs: 'retake/retook/retaken overrun/overran/overrun liberate' },
  { concept: 'capture-things', takes: 'takings', verbs: 'take/took/taken' },
  { concept: 'capture-things', takes: 'lands', verbs: 'regain secure' },
  { concept: 'plant', takes: 'devices', verbs: 'place' },
  { concept: 'besiege-things', takes: 'lands', verbs: 'besiege encircle surround blockade' },
  { concept: 'recover', takes: 'goods', verbs: 'recover' },
  { concept: 'recover', takes: 'finds', verbs: 'collect' },
  { concept: 'explode', takes: 'weapons', verbs: 'detonate' },
  { concept: 'explode', takes: 'devices', verbs: 'explode' },
  { concept: 'loot', takes: 'goods', verbs: 'loot plunder ransack' },
  { concept: 'defuse', takes: 'weapons', verbs: 'defuse disarm deactivate' },
  { concept: 'defuse', takes: 'devices', verbs: 'neutralise neutralize' },
  { concept: 'dismantle', takes: 'sites', verbs: 'dismantle' },
  { concept: 'kill-herds', takes: 'herds', verbs: 'kill' },
  { concept: 'destroy', takes: 'structures', verbs: 'topple' },
  { concept: 'cut', takes: 'ways', verbs: 'cut/cut/cut sever' },
  { concept: 'clear', takes: 'clearings', verbs: 'clear' },
  { concept: 'clear', takes: 'devices', verbs: 'remove' },
  { concept: 'lose-things', takes: 'arms', verbs: 'lose/lost/lost' },
  { concept: 'abandon-things', takes: 'arms', verbs: 'abandon' },
  { concept: 'surrender-things', takes: 'goods', verbs: 'surrender' },
  { concept: 'use-things', takes: 'ordnance', verbs: 'use employ' },
  { concept: 'deploy-things', takes: 'weapons', verbs: 'deploy' },
  { concept: 'deploy-things', takes: 'armour', verbs: 'send/sent/sent station' },
  { concept: 'deliver', takes: 'armour', verbs: 'deliver' },
  { concept: 'have', takes: 'structures', verbs: 'occupy' },
  { concept: 'find-things', takes: 'finds', verbs: 'locate' },
  { concept: 'discover', takes: 'discoveries', verbs: 'discover uncover unearth' },
  { concept: 'find-things', takes: 'finds', verbs: 'find/found/found' },
  { concept: 'convert', takes: 'structures', verbs: 'turn convert' },
  { concept: 'repel', takes: 'events', verbs: 'repel foil thwart' },
];

/** Single forms of verbs whose other forms are nouns or of peace, each a lemma by itself. */
export const thingForms: readonly { readonly concept: Concept; readonly takes: Takes; readonly forms: string }[] = [
  { concept: 'hijack', takes: 'weapons', forms: 'hijacked commandeered carjacked' },
  { concept: 'steal', takes: 'goods', forms: 'stole stolen rustled' },
  { concept: 'damage', takes: 'weapons', forms: 'winged' },
  { concept: 'damage', takes: 'anything', forms: 'vandalised vandalized' },
  { concept: 'damage', takes: 'structures', forms: 'desecrated' },
  { concept: 'block', takes: 'passing', forms: 'blocked barricaded' },
  { concept: 'attack-things', takes: 'things', forms: 'machine-gunned machinegunned' },
  { concept: 'derail', takes: 'weapons', forms: 'derailed' },
  { concept: 'deploy-things', takes: 'armour', forms: 'massed amassed dispatched' },
  { concept: 'deliver', takes: 'armour', forms: 'supplied donated' },
  { concept: 'detect', takes: 'flying', forms: 'detected' },
  { concept: 'plant', takes: 'devices', forms: 'planted' },
  { concept: 'capture-things', takes: 'lands', forms: 'freed' },
  { concept: 'strike-things', takes: 'things', forms: 'barraged torpedoed' },
  { concept: 'sabotage', takes: 'anything', forms: 'sabotaged' },
];

/** A verb and the small words that make it one of the above: "brought down", "blew up". */
export const phrasalVerbs: readonly {
  readonly concept: Concept;
  readonly takes: Takes;
  readonly verb: string;
  readonly particle: string;
}[] = [
  { concept: 'shoot-down', takes: 'flying', verb: 'bring/brought/brought', particle: 'down' },
  { concept: 'shoot-down', takes: 'flying', verb: 'shoot/shot/shot', particle: 'down' },
  { concept: 'destroy', takes: 'anything', verb: 'blow/blew/blown', particle: 'up' },
  { concept: 'burn-things', takes: 'things', verb: 'burn/burnt/burnt', particle: 'down' },
  { concept: 'destroy', takes: 'things', verb: 'knock', particle: 'out' },
  { concept: 'destroy', takes: 'things', verb: 'wipe', particle: 'out' },
  { concept: 'destroy', takes: 'weapons', verb: 'take/took/taken', particle: 'out' },
  { concept: 'close', takes: 'structures', verb: 'shut/shut/shut', particle: 'down' },
  { concept: 'close', takes: 'structures', verb: 'close', particle: 'down' },
  { concept: 'establish', takes: 'structures', verb: 'set/set/set', particle: 'up' },
  { concept: 'destroy', takes: 'things', verb: 'wipe', particle: 'off' },
  { concept: 'destroy', takes: 'structures', verb: 'knock', particle: 'down' },
  { concept: 'capture-things', takes: 'structures', verb: 'take/took/taken', particle: 'over' },
  { concept: 'abandon-things', takes: 'arms', verb: 'leave/left/left', particle: 'behind' },
  { concept: 'explode', takes: 'weapons', verb: 'set/set/set', particle: 'off' },
  { concept: 'surrender-things', takes: 'finds', verb: 'turn', particle: 'in' },
  { concept: 'surrender-things', takes: 'finds', verb: 'hand', particle: 'over' },
  { concept: 'surrender-things', takes: 'goods', verb: 'lay/laid/laid', particle: 'down' },
  { concept: 'steal', takes: 'goods', verb: 'carry', particle: 'off' },
  { concept: 'steal', takes: 'goods', verb: 'carted', particle: 'off' },
  { concept: 'steal', takes: 'goods', verb: 'drive/drove/driven', particle: 'off' },
  { concept: 'steal', takes: 'herds', verb: 'drive/drove/driven', particle: 'away' },
  { concept: 'damage', takes: 'weapons', verb: 'force', particle: 'down' },
  { concept: 'block', takes: 'structures', verb: 'seal', particle: 'off' },
  { concept: 'block', takes: 'structures', verb: 'cut/cut/cut', particle: 'off' },
  { concept: 'capture-things', takes: 'goods', verb: 'take/took/taken', particle: 'away' },
  { concept: 'capture-things', takes: 'lands', verb: 'take/took/taken', particle: 'back' },
  { concept: 'capture-things', takes: 'lands', verb: 'win/won/won', particle: 'back' },
  { concept: 'steal', takes: 'goods', verb: 'carted', particle: 'away' },
];

/** Nouns that do to things what the verbs do: "the destruction of 40 homes". */
export const thingDeeds: readonly { readonly concept: Concept; readonly takes: Takes; readonly nouns: string }[] = [
  {
    concept: 'destroy',
    takes: 'anything',
    nouns: 'destruction demolition destroying demolishing razing',
  },
  { concept: 'burn-things', takes: 'anything', nouns: 'burning torching' },
  { concept: 'loot', takes: 'things', nouns: 'looting' },
  { concept: 'damage', takes: 'anything', nouns: 'damaging' },
  { concept: 'close', takes: 'structures', nouns: 'closure closing shutdown' },
  { concept: 'shoot-down', takes: 'weapons', nouns: 'downing' },
  { concept: 'bomb-things', takes: 'things', nouns: 'bombing bombardment' },
  { concept: 'shell-things', takes: 'things', nouns: 'shelling' },
  { concept: 'target', takes: 'things', nouns: 'targeting' },
  { concept: 'seize', takes: 'goods', nouns: 'seizure' },
  { concept: 'capture-things', takes: 'things', nouns: 'capture retaking re-taking recapture liberation' },
  { concept: 'establish', takes: 'structures', nouns: 'establishment construction building' },
  { concept: 'fire', takes: 'projectiles', nouns: 'launch launching firing' },
  { concept: 'lose-things', takes: 'arms', nouns: 'loss' },
  { concept: 'dismantle', takes: 'structures', nouns: 'dismantling dismantlement' },
  { concept: 'recover', takes: 'finds', nouns: 'recovery' },
  { concept: 'find-things', takes: 'discoveries', nouns: 'discovery' },
];
