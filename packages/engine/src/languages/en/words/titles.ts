/** What a person is, before their name: "spokesman Omar Example". */
export const titles: readonly string[] = (
  'spokesman spokeswoman spokesperson minister president premier director chief head general colonel major captain lieutenant commander governor administrator mayor ambassador envoy secretary ' +
  'chancellor king queen prince sheikh emir activist journalist correspondent reporter analyst doctor dr surgeon nurse medic professor lawyer resident coordinator chairman chairwoman chair ' +
  'official senator congressman lawmaker cleric imam bishop pope leader witness farmer teacher worker researcher expert diplomat representative commissioner rapporteur counterpart brigadier sergeant sheriff'
).split(' ');

/** Verbs that say something only with "that" or in quotation marks: "announced a truce" and "showed bodies" say nothing. */
export const thatVerbs: readonly string[] =
  'confirm announce declare show describe find record document count publish post quote point note tell verify deny reveal tally indicate conclude'.split(
    ' ',
  );
