import type { DateMention } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

const [upId, set] = ids('up set');

/** Words of a source inside a bracket. */
const sourceMax = 8;

/** "(UNHCR 19/02/2024; IOM 14/02/2024)": the day of a document that bears the sentence out, not of what it tells. */
export function isOfCitation(passage: Passage, { first, last }: DateMention): boolean {
  const behind = markAt(passage, last);
  if (behind !== mark.close && behind !== mark.semicolon) return false;
  for (let at = first - 1; at >= passage.first && at >= first - sourceMax; at--) {
    const unit = markAt(passage, at);
    if (unit === mark.open || unit === mark.semicolon) return at < first - 1;
    const joins = (tags(passage, at) & (Tag.preposition | Tag.conjunction | Tag.determiner)) !== 0;
    if (!isCapitalised(passage, at) && !joins && unit !== mark.comma && unit !== mark.slash) return false;
  }
  return false;
}

const founding = new Set(['formed', 'founded', 'created', 'established']);

/** "the Guard, an auxiliary force set up in May 2019", "…, formed in 2015": the day on which somebody came to be dates no other event. */
export function isOfFounding(passage: Passage, { first }: DateMention): boolean {
  const up = id(passage, first - 1) === upId;
  const verb = up ? first - 2 : first - 1;
  if (verb <= passage.first) return false;
  if (up ? id(passage, verb) !== set : !founding.has(formAt(passage, verb))) return false;
  if (markAt(passage, verb - 1) === mark.comma) return true;
  for (let at = verb - 1; at >= passage.first && at > verb - asideMax; at--) {
    if (markAt(passage, at) === mark.comma) {
      const opener = wordAt(passage, at + 1)?.form;
      return opener === 'a' || opener === 'an' || opener === 'the';
    }
    if (
      shapeAt(passage, at) === Shape.mark ||
      (tags(passage, at) & (Tag.be | Tag.have | Tag.conjunction | Tag.subordinator)) !== 0
    )
      return false;
  }
  return false;
}

/** Tokens of an aside up to its participle. */
const asideMax = 10;

/** Tokens between what is done about a deed and its day: "were buried in the village cemetery on Monday". */
const aftermathMax = 6;
const aftermath = formList(
  'buried burying mourned mourning jailed jailing sentenced sentencing convicted convicting acquitted indicted commemorated commemorating',
);

/**
 * "killed in a raid were buried on Monday", "on Monday buried 12 people killed in a raid", "jailed three men on Monday for killing
 * 12": the day of a burial or of a sentence dates no death.
 */
export function isOfAftermath(passage: Passage, { first, last, expression }: DateMention): boolean {
  if (expression.type !== 'weekday' && expression.type !== 'day' && expression.type !== 'day-offset') return false;
  if (aftermath.isAt(passage, last) && (tags(passage, last - 1) & Tag.be) === 0) return true;
  for (let at = first - 1; at >= passage.first && at >= first - aftermathMax; at--) {
    if (aftermath.isAt(passage, at)) return true;
    if (shapeAt(passage, at) === Shape.mark || (tags(passage, at) & (Tag.verb | Tag.event)) !== 0) return false;
  }
  return false;
}
