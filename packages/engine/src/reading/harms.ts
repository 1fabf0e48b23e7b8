/** What befalls people where they are, by what a toll measures; those who fled, are held or in need may be anywhere. */
export const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties']);
