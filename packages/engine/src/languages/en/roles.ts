/** Who plays which part around a verb: its subject, its objects, its voice. */
export { belongsToNext, speaksBehind } from './roles/behind.ts';
export { joinedLeft } from './roles/joined-left.ts';
export { joinedRight } from './roles/joined-right.ts';
export { isAsWellAs } from './roles/joints.ts';
export { objectsOf, pastObjects } from './roles/object.ts';
export { countsPeople, isMany, type Placed } from './roles/placed.ts';
export { subjectOf } from './roles/subject.ts';
export { auxiliaryOf, hasAuxiliary, isGerund, isParticiple, isPassive, raises } from './roles/voice.ts';
export { subjectsOf, whomOf } from './roles/whom.ts';
