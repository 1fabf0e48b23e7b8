import type { Group } from '../../../mentions/group.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark } from '../chunk.ts';
import type { Placed } from '../roles.ts';
import { listedBySort } from './listed-after-colon.ts';

/**
 * "16 people – nine soldiers and seven guards – died": the kinds that a whole falls into, in an aside that the dash or comma at chunk
 * `at` opens right behind it. That they add up to the whole says that they are its parts; none where they do not.
 */
export function summedUp(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const opener = chunks[at]!;
  if (!isDash(opener.unit) && opener.unit !== mark.comma) return [];
  const whole = exactly(chunkAt(chunks, at - 1)?.group);
  if (whole === null) return [];
  const listed = listedBySort(chunks, at + 1);
  const last = listed.at(-1);
  if (last === undefined) return [];
  const closer = chunks[last.index + 1];
  const isAside = isDash(opener.unit) ? closer === undefined || closer.unit !== 0 : isMark(closer, mark.comma);
  if (!isAside) return [];
  return sumOf(listed) === whole ? listed : [];
}

/** "killed seven people, three women and four men": whether those behind the first are who the first are. */
export function areParts([whole, ...rest]: readonly Placed[]): boolean {
  return rest.length > 1 && whole!.group.population === 'people' && sumOf(rest) === exactly(whole!.group);
}

function sumOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { group }) => sum + (exactly(group) ?? Number.NaN), 0);
}

/** How many a group counts, where it says so without a hedge. */
function exactly(group: Group | undefined): number | null {
  const figure = group?.figure;
  return figure?.qualifier === 'exact' && figure.unit === null ? figure.best : null;
}
