/** Nouns for things that reports count, `singular/plural`, by what they are. */
export const things = {
  weapons:
    'tank/tanks vehicle/vehicles aircraft/aircraft warplane/warplanes fighter-bomber/fighter-bombers plane/planes jet/jets helicopter/helicopters drone/drones uav/uavs missile/missiles rocket/rockets shell/shells bomb/bombs mortar/mortars ' +
    'mine/mines landmine/landmines ied/ieds vbied/vbieds munition/munitions grenade/grenades launcher/launchers gun/guns rifle/rifles cannon/cannon cannons howitzer/howitzers weapon/weapons artillery-piece/artillery-pieces ' +
    'warhead/warheads projectile/projectiles barrel/barrels submunition/submunitions boat/boats gunboat/gunboats speedboat/speedboats frigate/frigates warship/warships minibus/minibuses pickup/pickups lorry/lorries tractor/tractors motorbike/motorbikes jeep/jeeps humvee/humvees apc/apcs machine-gun/machine-guns gunship/gunships quadcopter/quadcopters ship/ships vessel/vessels truck/trucks bulldozer/bulldozers car/cars bus/buses carrier/carriers convoy/convoys ' +
    'excavator/excavators tanker/tankers ambulance/ambulances system/systems loader/loaders fireball/fireballs motorcycle/motorcycles submarine/submarines train/trains tunnel/tunnels bunker/bunkers trench/trenches cache/caches ' +
    'bullet/bullets cartridge/cartridges pistol/pistols revolver/revolvers carbine/carbines shotgun/shotguns machinegun/machineguns submachine-gun/submachine-guns bazooka/bazookas detonator/detonators walkie-talkie/walkie-talkies knapsack/knapsacks backpack/backpacks taxi/taxis trailer/trailers wagon/wagons locomotive/locomotives ' +
    'shahed/shaheds mig/migs zeppelin/zeppelins katyusha/katyushas scud/scuds stuka/stukas spitfire/spitfires kalashnikov/kalashnikovs waggon/waggons radio/radios bicycle/bicycles dhow/dhows skiff/skiffs canoe/canoes trawler/trawlers ferry/ferries airliner/airliners airplane/airplanes aeroplane/aeroplanes vans freighter/freighters cruiser/cruisers destroyer/destroyers battleship/battleships minesweeper/minesweepers steamer/steamers schooner/schooners tug/tugs barge/barges musket/muskets sword/swords spear/spears machete/machetes handset/handsets transports submachinegun/submachineguns tricycle/tricycles technicals dugout/dugouts fieldpiece/fieldpieces ' +
    'smg/smgs rpg/rpgs lmg/lmgs gpmg/gpmgs hmg/hmgs pkm/pkms atgm/atgms manpads mrap/mraps ifv/ifvs bmp/bmps btr/btrs suv/suvs afv/afvs firearm/firearms sidearm/sidearms',
  structures:
    'building/buildings house/houses home/homes hospital/hospitals school/schools mosque/mosques church/churches clinic/clinics shop/shops market/markets bridge/bridges facility/facilities factory/factories ' +
    'centre/centres center/centers warehouse/warehouses outbuilding/outbuildings hut/huts dwelling/dwellings barn/barns garage/garages kindergarten/kindergartens stall/stalls kiosk/kiosks temple/temples shrine/shrines monastery/monasteries cathedral/cathedrals synagogue/synagogues silo/silos granary/granaries substation/substations pharmacy/pharmacies library/libraries museum/museums classroom/classrooms hangar/hangars depot/depots position/positions post/posts base/bases checkpoint/checkpoints headquarters/headquarters site/sites location/locations target/targets camp/camps tent/tents graves locality/localities township/townships municipality/municipalities island/islands ' +
    'shelter/shelters bakery/bakeries station/stations well/wells pipeline/pipelines route/routes road/roads tower/towers pylon/pylons transformer/transformers apartment/apartments structure/structures residence/residences office/offices property/properties ' +
    'village/villages town/towns city/cities district/districts neighbourhood/neighbourhoods neighborhood/neighborhoods settlement/settlements hamlet/hamlets area/areas territory/territories pocket/pockets ' +
    'head/heads jack/jacks entrance/entrances node/nodes unit/units team/teams crossing/crossings university/universities farm/farms stronghold/strongholds outpost/outposts hideout/hideouts enclave/enclaves stores banks prisons roadblock/roadblocks airfields ports airports airbases refineries forts plantations embassies consulates dams ranches mills barracks garrisons laboratories haciendas homesteads hotels restaurants courthouses monuments cemeteries convents villas cottages shacks reservoirs canals generators antennas transmitters airstrip/airstrips cave/caves highway/highways hilltop/hilltops installation/installations',
  events:
    'attack/attacks strike/strikes airstrike/airstrikes air-strike/air-strikes raid/raids sortie/sorties flight/flights operation/operations bombing/bombings explosion/explosions blast/blasts clash/clashes battle/battles ' +
    'violation/violations incident/incidents massacre/massacres assault/assaults offensive/offensives mission/missions bombardment/bombardments shelling/shellings round/rounds ambush/ambushes breach/breaches ' +
    'protest/protests demonstration/demonstrations execution/executions deal/deals ceasefire/ceasefires trip/trips engagement/engagements detonations abuses incursions skirmishes firefights shootouts shootings infractions provocations counterattack/counterattacks counter-attack/counter-attacks',
} as const;

/** What a number before them makes no figure of ours: money, length, weight, votes, calibres, ages, ranks. */
export const notFigures = (
  'percent per cent degrees dollars dollar usd euro euros pounds sterling lira roubles rubles dinars riyals shekels hryvnias cents km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters ' +
  'cm mm caliber calibre tonne tonnes ton tons kg kilograms kilogrammes kilos litres liters hectares acres square feet foot inch inches yards knots mph votes vote points seats pages minutes minute hours hour days day weeks week months month years year decades decade ' +
  'seconds am pm a.m. p.m. gmt o’clock brigade division battalion regiment corps resolution times barrels-a-day'
).split(' ');

/** What lives, is killed and dies, and is nobody: animals, plants, and what is only said to die. */
export const notPeople: readonly string[] = (
  'animals cattle cows calves bulls oxen buffalo buffaloes goats sheep lambs camels horses ponies donkeys mules pigs hogs dogs cats rats chickens hens birds pigeons ducks turkeys ' +
  'elephants rhinos lions tigers leopards gorillas chimpanzees monkeys bears wolves deer reindeer hippos giraffes zebras antelopes snakes crocodiles whales dolphins seals turtles fish fishes bees insects mosquitoes locusts ' +
  'stallions mares foals ewes rams steers heifers piglets puppies kittens cubs rabbits hares foxes badgers otters beavers boars bison llamas alpacas yaks squirrels seabirds songbirds waterbirds gulls swans geese ducklings owls eagles hawks falcons parrots penguins ' +
  'sharks salmon trout carp cod shrimp crabs lobsters oysters frogs toads lizards squid manatees saplings shrubs orchards vineyards ' +
  'trees plants crops flowers vines seedlings corals cells germs viruses bacteria parasites languages traditions batteries engines computers phones ' +
  'jobs bills laws motions amendments proposals projects plans programmes programs stories ideas careers sectors industries firms companies businesses banks'
).split(' ');
