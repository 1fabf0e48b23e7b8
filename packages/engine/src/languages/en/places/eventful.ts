import { tags, wordAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Signal } from '../signals.ts';
import { Tag } from '../word.ts';

const happening = Tag.event | Tag.casualty | Tag.trigger;

/**
 * Whether a sentence may tell of an event: "The raid took place in Ostra", "Troops entered Gao". "The minister flew to Gao" and "Police
 * in Gao are investigating" tell of none, and the scene stays where it was.
 */
export function isEventful({ passage, signals }: Sentence): boolean {
  if ((signals & (Signal.incident | Signal.control)) !== 0) return true;
  for (let at = passage.first; at < passage.last; at++)
    if ((tags(passage, at) & happening) !== 0 || wordAt(passage, at)?.thing?.category === 'events') return true;
  return false;
}
