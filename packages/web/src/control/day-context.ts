import { createContext, useContext } from 'react';
import type { Standing } from './days.ts';

/** The day that is looked at, as a number, and how a standing on it is said. */
export interface ShownDay {
  /** `null` where nothing is dated. */
  readonly day: number | null;
  readonly wordsOf: (standing: Standing) => string;
}

/** Rows and marks read the day here: when it moves, only they are drawn again, not the list that holds them. */
export const DayContext = createContext<ShownDay>({ day: null, wordsOf: () => '' });

export function useShownDay(): ShownDay {
  return useContext(DayContext);
}
