import { formList } from './word-list.ts';

/** Small words within a name: "Jan van den Berg", "Ahmed bin Salim", "Rui de Matos". */
export const nameParticles = formList(
  'van den der de del della da das do dos di von zu zum bin ibn bint ould abu le la du ter ten'.split(' '),
);
