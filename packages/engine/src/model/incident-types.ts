/**
 * What an incident can be: ACLED's sub-event types, spelled as ACLED spells them and in its order. Source: ACLED codebook,
 * event and sub-event types. A reader finds fewer; a person may say any.
 */
export const incidentTypes = [
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Armed clash',
  'Excessive force against protesters',
  'Protest with intervention',
  'Peaceful protest',
  'Violent demonstration',
  'Mob violence',
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other',
] as const;
export type IncidentType = (typeof incidentTypes)[number];
