/** Words of the switch that blurs names of victims. */
export const blur = {
  label: 'Blur names of victims',
  note: 'In texts and quoted words, on the screen and in print. Names are guessed from how English reports give them (“Name, 34”, “identified as Name”, “Name was killed”): some are missed, now and then another name is blurred. Files, titles and screen readers keep them.',
};
