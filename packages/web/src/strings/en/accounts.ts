/** Words of what others say of a claim's subject. */
export const accounts = {
  title: 'Other accounts of this',
  loading: 'Looking who else speaks of this…',
  failed: 'Who else speaks of this could not be fetched.',
  none: 'Nobody else speaks of this subject.',
  more: (count: string) => `and ${count} more accounts`,
  joined: 'one event, as decided',
  parted: 'two events, as decided',
};
