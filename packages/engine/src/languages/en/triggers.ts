import { lexicon, tagsOf } from './lexicon.ts';
import { Tag } from './word.ts';
import { appealVerbs } from './words/appeal.ts';
import { countNouns, putting, revising } from './words/casualties.ts';

/** "put it at 26", "gave a figure of 26" */
const again = new Set(countNouns);
/** "put it at 26", "12,000 people require aid" */
const puts = new Set([...putting, ...revising, 'require']);

/** What each lexicon id can do to open a sentence: see `Language.triggers`. */
export const triggers: Uint8Array = Uint8Array.from(tagsOf, (tags, id) => {
  const word = lexicon.entry(id);
  if ((tags & Tag.trigger) !== 0 || word?.control !== undefined || word?.agrees !== undefined || word?.happens === true)
    return 1;
  if (word?.verb !== undefined && appealVerbs[word.verb.lemma] !== undefined) return 1;
  if (word?.counts === true || (word !== undefined && again.has(word.form))) return 2;
  if (word?.verb !== undefined && puts.has(word.verb.lemma)) return 2;
  if ((tags & Tag.number) !== 0) return 3;
  return word?.verb?.speech !== undefined ? 4 : 0;
});
