import { useCallback } from 'react';
import { useBlur } from '../settings/blur.ts';
import { withoutNames } from './victims.ts';

/** Words for a hint, a chart or a name that is read out, where nothing can be blurred: without names when those are. */
export function useForHints(): (words: string) => string {
  const isBlurred = useBlur();
  return useCallback((words) => (isBlurred ? withoutNames(words) : words), [isBlurred]);
}
