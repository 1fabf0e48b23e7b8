import type { PlaceCandidate } from '../../../../model/gazetteer.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt } from '../../look.ts';
import { mayHaveLostApostrophe, wellKnown } from '../names.ts';

/**
 * "a mosque in Gao, Silas Korda, was killed", "in Ostra town, Brig. Gen. Korda said": a first name or a rank behind a comma that
 * some hamlet shares. What all know is a place there, too: "in Ostra, Mali".
 */
export function isOfPersonsName(passage: Passage, at: number, last: number, best: PlaceCandidate): boolean {
  if (markAt(passage, at - 1) !== mark.comma) return false;
  // "Silas" is no Sila that lost its apostrophe.
  const isItself = best.match === 'name' && !(last === at + 1 && mayHaveLostApostrophe(passage, at));
  if (isItself && best.score >= wellKnown) return false;
  // "Brig. Gen.": a stop that ends no sentence
  if (markAt(passage, last) === mark.stop) return isCapitalised(passage, last + 1);
  return shapeAt(passage, last) === Shape.title && id(passage, last) === 0;
}
