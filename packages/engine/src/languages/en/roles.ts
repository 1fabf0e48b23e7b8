/** Who plays which part around a verb: its subject, its objects, its voice. */
export { belongsToNext, isAsWellAs, joinedLeft, joinedRight, objectsOf, speaksBehind } from './roles/object.ts';
export { countsPeople, isMany, type Placed } from './roles/placed.ts';
export { subjectOf } from './roles/subject.ts';
export { auxiliaryOf, hasAuxiliary, isGerund, isParticiple, isPassive, raises } from './roles/voice.ts';
