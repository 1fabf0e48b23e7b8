import type { ActorIndex, Claim, Named, Reading } from '@variorum/engine';
import type { ActorNames } from '../views/names.ts';

/** Everybody whom a claim names, in whatever part of it. */
function namedIn(claim: Claim): readonly Named[] {
  const speakers = claim.attribution.flatMap((link) =>
    link.members && link.members.length > 0 ? link.members : [link],
  );
  switch (claim.kind) {
    case 'toll':
    case 'count':
      return [...speakers, ...claim.by];
    case 'control':
      return [...speakers, ...(claim.holder === null ? [] : [claim.holder]), ...claim.against];
    case 'incident':
      return [...speakers, ...claim.by, ...claim.against];
    case 'agreement':
      return [...speakers, ...claim.parties];
    case 'statement':
      return [...speakers, claim.speaker];
    case 'appeal':
      return [...speakers, ...claim.by, ...(claim.to === undefined ? [] : [claim.to])];
  }
}

interface Counted {
  uses: number;
  readonly by: Map<string | null, { uses: number; claim: string }>;
}

/** How each publisher words each actor that the names resolve to. Words in another case are the same words. */
export function namesOf(
  readings: readonly Reading[],
  actors: Pick<ActorIndex, 'get'> | undefined,
): readonly ActorNames[] {
  const all = new Map<string, { name: string; words: Map<string, { shown: string; counted: Counted }> }>();
  for (const { report, claims } of readings) {
    // The same words at the same place in several claims are one use.
    const seen = new Set<string>();
    for (const claim of claims) {
      for (const { id, name, text, start } of namedIn(claim)) {
        if (id === undefined || seen.has(`${start} ${id}`)) continue;
        seen.add(`${start} ${id}`);
        const actor = all.get(id) ?? { name: actors?.get(id)?.name ?? name ?? text, words: new Map() };
        all.set(id, actor);
        const key = text.toLowerCase();
        const entry = actor.words.get(key) ?? { shown: text, counted: { uses: 0, by: new Map() } };
        actor.words.set(key, entry);
        entry.counted.uses++;
        const own = entry.counted.by.get(report.publisher) ?? { uses: 0, claim: claim.id };
        own.uses++;
        entry.counted.by.set(report.publisher, own);
      }
    }
  }
  return [...all]
    .map(([actor, { name, words }]): ActorNames => {
      const names = [...words.values()]
        .map(({ shown, counted }) => ({
          words: shown,
          uses: counted.uses,
          by: [...counted.by]
            .map(([publisher, own]) => ({ publisher, ...own }))
            .sort((a, b) => b.uses - a.uses || ((a.publisher ?? '~') < (b.publisher ?? '~') ? -1 : 1)),
        }))
        .sort((a, b) => b.uses - a.uses || (a.words < b.words ? -1 : 1));
      return { actor, name, uses: names.reduce((sum, { uses }) => sum + uses, 0), names };
    })
    .sort((a, b) => b.names.length - a.names.length || b.uses - a.uses || (a.actor < b.actor ? -1 : 1));
}
