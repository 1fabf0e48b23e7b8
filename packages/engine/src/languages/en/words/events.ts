import type { Concept } from '../../../concepts.ts';

/** A war as a whole, where it has no name of its own. */
export const wholeWars: ReadonlySet<string> = new Set(
  'war conflict uprising insurgency rebellion revolt revolution'.split(' '),
);

/**
 * Verbs by concept: a regular verb stands alone; an irregular one gives `base/past/participle`. Forms are made from these.
 * `patient` says where the people or things are whom it befalls: after an active verb (`object`) or before it (`subject`).
 */
export interface EventVerbs {
  readonly concept: Concept;
  readonly patient: 'object' | 'subject';
  readonly verbs: string;
}

export const eventVerbs: readonly EventVerbs[] = [
  {
    concept: 'kill',
    patient: 'object',
    verbs:
      'kill slay/slew/slain murder massacre execute assassinate behead slaughter butcher martyr lynch crucify liquidate neutralize neutralise eliminate annihilate decapitate strangle asphyxiate electrocute suffocate gun/gunned/gunned hang/hanged/hanged guillotine',
  },
  { concept: 'die', patient: 'subject', verbs: 'die perish succumb drown starve' },
  {
    concept: 'wound',
    patient: 'object',
    verbs:
      'wound injure hurt/hurt/hurt maim hospitalise hospitalize mutilate cripple paralyse paralyze disfigure concuss',
  },
  { concept: 'abduct', patient: 'object', verbs: 'abduct kidnap' },
  { concept: 'detain', patient: 'object', verbs: 'detain arrest imprison jail apprehend' },
  { concept: 'displace', patient: 'object', verbs: 'displace uproot evict' },
  { concept: 'flee', patient: 'subject', verbs: 'flee/fled/fled' },
  { concept: 'evacuate', patient: 'object', verbs: 'evacuate airlift rescue' },
  { concept: 'return', patient: 'subject', verbs: 'return' },
  { concept: 'return', patient: 'object', verbs: 'repatriate' },
  { concept: 'rape', patient: 'object', verbs: 'rape gang-rape' },
  { concept: 'besiege', patient: 'object', verbs: 'besiege trap strand blockade' },
  { concept: 'vanish', patient: 'subject', verbs: 'disappear vanish' },
  {
    concept: 'destroy',
    patient: 'object',
    verbs: 'destroy demolish raze wreck obliterate incinerate flatten gut torch collapse',
  },
  { concept: 'damage', patient: 'object', verbs: 'damage disable burn/burnt/burnt' },
  { concept: 'close', patient: 'object', verbs: 'close shut/shut/shut' },
  { concept: 'establish', patient: 'object', verbs: 'establish build/built/built erect set-up' },
  { concept: 'shoot-down', patient: 'object', verbs: 'down' },
  { concept: 'fire', patient: 'object', verbs: 'fire launch drop lob' },
  {
    concept: 'target',
    patient: 'object',
    verbs: 'target hit/hit/hit engage suppress strike/struck/struck intercept pound',
  },
  { concept: 'conduct', patient: 'object', verbs: 'conduct carry/carried/carried perform mount stage' },
  { concept: 'seize', patient: 'object', verbs: 'seize confiscate' },
];
