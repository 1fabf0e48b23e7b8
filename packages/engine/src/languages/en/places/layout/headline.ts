/* Countries in headlines, which may be where or who. */
import { headlineCountry, type PlaceMention } from '../../../../mentions/place/mention.ts';
import type { Passage } from '../../../../text/passage.ts';
import type { Context } from '../context.ts';
import { kindsNamed } from '../kinds.ts';
import type { Name } from '../names.ts';

/** Headlines stand among the first lines. */
const headlineSentences = 2;

export function isHeadline({ unended, sentence }: Passage): boolean {
  return unended && sentence < headlineSentences;
}

export function opensHeadline(passage: Passage, at: number): boolean {
  return isHeadline(passage) && at === passage.first;
}

/** "Syria air strikes kill 42", "Somalia: troops kill 12": the country may be where or who; what the report goes on to say decides. */
export function headlined(
  passage: Passage,
  { first, partial }: Context,
  at: number,
  { last, candidates }: Name,
): PlaceMention {
  return {
    first,
    last,
    nameFirst: at,
    nameLast: last,
    role: 'topic',
    candidates,
    partial,
    kinds: kindsNamed(passage, first, at, last, last),
    pointsAt: null,
    rule: headlineCountry,
  };
}
