/**
 * The words that reports on war use most, the most frequent first, as counted in some three hundred of them; peoples and
 * sides left out. The order changes no claim, only where words lie in memory: nine of ten words of a report are these, and what is known of them fits where a processor
 * keeps it at hand.
 */
export const frequent: readonly string[] = `
  the in of and a to on said killed by were that for at is people attack civilians from as city with has was
  have regime forces an observatory it least been air province strikes army which group government its town are
  more after two had also including against out coalition fighters attacks their injured state near military
  human since than children source opposition rebels they groups area not areas war rebel chemical over he but
  weapons militants front reported northern eastern airstrikes one monitor fighting wounded control according
  who three told news bomb into targeted number last this al east rocket others rebel-held be world raids
  saturday them wednesday several hit killing sunday monday all under tuesday toll president civil where dozens
  carried kills when between dead other countryside kill four some shells car destroyed there western border
  capital thursday gas around offensive friday or his strike another conflict village many sources clashes
  added international suicide blast security among country local positions media death agency villages began
  earlier district will force neighborhood units launched region while says five road activists reports we
  residents statement used warplanes up troops bombs most north neighborhoods fired heavy shelling past foreign
  bombing during ground new fire about damage use casualties those aid could police day no week vehicles
  central six women defence members hospital days inside west july mortar before well assault backed convoy
  left september across took claimed siege armed would latest if bombardment first march residential civilian
  operation being alliance towns southern supply caused operations command called down place year now came
  meanwhile council recent ministry support died hours besieged jihadists still districts south states held
  because seven both struck month august humanitarian medical ceasefire missile child barrel victims deal say
  main northeastern adding back territory major such jets center via crimes large artillery controlled planes
  eight official head may injuring agencies april workers outside agreement director off seized bodies key
  helicopter hundreds spokesman bomber protests tv carrying thousands responsible market years lives along
  soldiers outskirts saying announced these defense follow truce explosion end causing any continued minister
  political route jul through nearby known so-called school massacre despite talks organizations rubble
  neighbourhood northwestern officials men commander food so deaths stronghold late national our leaving
  responsibility rescue what shot published house taken site report june reporter airstrike network executed
  mostly oct continue only violence suspected targeting times following weeks morning former nearly time did
  buildings activist mosque towards watch aircraft trying take attacked fierce early building suburbs remaining
  militant base bombers further woman denied campaign rockets northwest man just reporting houses properties
  neighbourhoods video showed once divided extremist months population using can advance crime october
  displaced destroying meeting alleged leader bus million buses rise confirmed correspondent captured battle
  come fight far close member believed extremists scores intense miles sites pilots brokered millions
  anti-government dropped advances nine resolution hospitals target strategic clear ngo led behind then
  u.s.-led citizens press i like get whether vote second forced reached factions cut aerial bastion targets
  likely television seen later push insurgents tens series rural blamed checkpoint hostilities kilometres
  mainly sides side completely made brutal serious help you today night claims unit conquest overnight homes
  started fled same pro-regime missiles hold erupted deadly put lost accused found injuries immediately how
  secretary militias apr commanders channel senior chlorine shell short northeast suffered militia intensified
  provinces fell reportedly attempt included next damaged battles loyal action fighter kilometers southwestern
  declared read citing november calls old relies station make rounds result blasts square massive arms speaking
  visit field few allied headquarters however carry crossing surrounding continues taking trapped airport aimed
  body
`
  .trim()
  .split(/\s+/);
