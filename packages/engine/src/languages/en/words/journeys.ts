/** How the hurt and the dead get to where they are treated or laid out. */
export const bringingForms: readonly string[] =
  'take takes took taken taking bring brought bringing fly flew flown rush rushed rushing airlift airlifted transfer transferred transferring transport transported transporting evacuate evacuated evacuating admit admitted move moved carry carried carrying ferried helicoptered conveyed driven shift shifted shifting sent referred'.split(
    ' ',
  );

/** How somebody comes from where they set out. */
export const comingForms: readonly string[] =
  'come comes came coming travel travelled traveled travelling traveling arrive arrived arriving return returned returning heading headed driving drove sailing sailed hail hails hailed hailing sent dispatched deployed redeployed'.split(
    ' ',
  );

/** Where the hurt and the dead are brought. */
export const sickbeds: readonly string[] =
  'hospital hospitals clinic clinics infirmary morgue morgues mortuary mortuaries'.split(' ');

/** What somebody does to others, told of as done. */
export const harmingForms: readonly string[] =
  'shot stabbed killed attacked ambushed bombed opened fired rammed drove threw hurled wounded injured detonated blew stormed raided'.split(
    ' ',
  );
