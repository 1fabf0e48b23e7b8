import type { Concept } from '../../concepts.ts';

/** ACLED's sub-event type for each form of violence, spelled as ACLED spells it. Source: ACLED codebook, sub-event types. */
export const types: ReadonlyMap<Concept, string> = new Map<Concept, string>([
  ['air-strike', 'Air/drone strike'],
  ['shell', 'Shelling/artillery/missile attack'],
  ['chemical-attack', 'Chemical weapon'],
  ['suicide-bomb', 'Suicide bomb'],
  ['grenade', 'Grenade'],
  ['explode', 'Remote explosive/landmine/IED'],
  ['clash', 'Armed clash'],
  ['attack', 'Attack'],
  ['abduct', 'Abduction/forced disappearance'],
  ['loot', 'Looting/property destruction'],
  ['protest', 'Peaceful protest'],
  ['riot', 'Violent demonstration'],
  ['mob', 'Mob violence'],
  ['detain', 'Arrests'],
  ['rape', 'Sexual violence'],
  ['shoot-down', 'Disrupted weapons use'],
  ['intercept', 'Disrupted weapons use'],
  ['defuse', 'Disrupted weapons use'],
  ['put-down', 'Excessive force against protesters'],
  ['break-up', 'Protest with intervention'],
]);
