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
  return {
    familyOf: (report) => (followed === undefined ? (families.get(report) ?? null) : followed.familyOf(report)),
    add(more) {
      const fresh = more.filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return [];
      if (followed === undefined) {
        followed = sharedTexts();
        followed.add(reports);
      }
      for (const { id } of fresh) known.add(id);
      return followed.add(fresh);
    },
  };
}
