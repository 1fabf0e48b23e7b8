import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

const [rescue, to, by, according] = ids('rescue to by according');

const crews = formList('team teams crew crews service services');

/** "Rescue workers said", "according to rescue teams": where nobody stands before it who could rescue them, the word is no verb. */
export function isRescueTeam(passage: Passage, at: number): boolean {
  if (id(passage, at) !== rescue) return false;
  if ((tags(passage, at + 1) & Tag.person) === 0 && !crews.isAt(passage, at + 1)) return false;
  const before = id(passage, at - 1);
  return (
    at === passage.first ||
    shapeAt(passage, at - 1) === Shape.mark ||
    before === by ||
    (before === to && id(passage, at - 2) === according)
  );
}
