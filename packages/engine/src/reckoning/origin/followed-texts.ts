import type { Report } from '../../model/report.ts';
import { type SharedTexts, sharedTexts } from './shared-text.ts';
import { textFamilies } from './text-families.ts';

/**
 * Which of these reports share most of their text, compared all at once, which is many times as quick as one by one; and
 * of those that come later. What following them takes is made when the first of these comes.
 */
export function followedTexts(reports: readonly Report[]): SharedTexts {
  const known = new Set(reports.map(({ id }) => id));
  const families = textFamilies(reports);
  let followed: SharedTexts | undefined;
  const following = (): SharedTexts => {
    if (followed === undefined) {
      followed = sharedTexts();
      followed.add(reports);
    }
    return followed;
  };
  return {
    familyOf: (report) => (followed === undefined ? (families.get(report) ?? null) : followed.familyOf(report)),
    add(more) {
      const fresh = more.filter(({ id }) => !known.has(id));
      for (const { id } of fresh) known.add(id);
      return fresh.length === 0 ? [] : following().add(fresh);
    },
    remove(report) {
      const changed = following().remove(report);
      if (changed !== null) known.delete(report);
      return changed;
    },
  };
}
