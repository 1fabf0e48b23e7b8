import type { Claim, Decided } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';
import * as addresses from '../addresses/keeping.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';
import { corrected, type Known } from '../review/correct.ts';
import type { DecisionRequest } from '../views/review.ts';

export interface DecisionParts {
  readonly kept: KeptDossier;
  readonly desk: Desk;
  /** What a correction may name. */
  readonly known: Known;
}

interface FoundClaim {
  readonly report: string;
  readonly claim: Claim;
  /** Whether it stands in a reading that counts. */
  readonly stands: boolean;
}

/** A claim as it stands, or as the last of the earlier readings had it. */
async function claimIn(kept: KeptDossier, id: string): Promise<FoundClaim> {
  const standing = await kept.claim(id);
  if (standing !== undefined) return { report: standing.report.id, claim: standing.claim, stands: true };
  let found: FoundClaim | undefined;
  for await (const { report, claims } of kept.earlierReadings()) {
    const claim = claims.find((each) => each.id === id);
    if (claim !== undefined) found = { report: report.id, claim, stands: false };
  }
  if (found === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
  return found;
}

/** A claim that stands once more, or beside another. Its id is the dossier's to give. */
function added({ report, claim }: Pick<FoundClaim, 'report' | 'claim'>) {
  const { partOf: _partOf, restates: _restates, ...body } = claim;
  return { act: 'add' as const, claim: '', report, body };
}

async function decisionOf(asked: DecisionRequest, { kept, known }: Omit<DecisionParts, 'desk'>): Promise<Decided> {
  const { claim, basis, note } = asked;
  const on = { kind: 'decided' as const, basis, ...(note === undefined ? {} : { note }) };
  switch (asked.act) {
    case 'accept': {
      const found = await claimIn(kept, claim);
      return found.stands ? { ...on, act: 'accept', claim } : { ...on, ...added(found), basis: null };
    }
    case 'reject':
      return { ...on, act: 'reject', claim };
    case 'undo':
      return { ...on, act: 'undo', undoes: asked.undoes };
    case 'join':
    case 'part':
      return { ...on, act: asked.act, claims: [claim, asked.other] };
    case 'correct': {
      const { report, claim: was, stands } = await claimIn(kept, claim);
      const body = corrected(was, asked.correction, known);
      return stands
        ? { ...on, act: 'correct', claim, report, body }
        : { ...on, ...added({ report, claim: body }), basis: null };
    }
    case 'split': {
      const { report, claim: was } = await claimIn(kept, claim);
      return { ...on, ...added({ report, claim: corrected(was, asked.correction, known) }), basis: null };
    }
  }
}

/** What people make of a claim, written into the ledger. */
export function decisionRoutes({ kept, desk, known }: DecisionParts): Routes {
  const routes = openRoutes();
  view(routes, addresses.decide, async ({ body }) => {
    const decided = await decisionOf(body, { kept, known });
    const { entry, ruling } = await atDesk(() => desk.decide(decided, body.as ?? desk.actor));
    return { entry, state: ruling.state, last: ruling.last };
  });
  return routes;
}
