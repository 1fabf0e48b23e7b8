import type { Claim, Decided } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';
import * as addresses from '../addresses/keeping.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';
import { corrected } from '../review/correct.ts';
import type { Correction, DecisionRequest } from '../views/review.ts';

async function correctedIn(
  kept: KeptDossier,
  claim: string,
  correction: Correction,
): Promise<{ readonly report: string; readonly body: Claim }> {
  const found = await kept.claim(claim);
  if (found === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
  return { report: found.report.id, body: corrected(found.claim, correction) };
}

async function decisionOf(asked: DecisionRequest, kept: KeptDossier): Promise<Decided> {
  const { claim, basis, note } = asked;
  const on = { kind: 'decided' as const, basis, ...(note === undefined ? {} : { note }) };
  switch (asked.act) {
    case 'accept':
    case 'reject':
      return { ...on, act: asked.act, claim };
    case 'undo':
      return { ...on, act: 'undo', undoes: asked.undoes };
    case 'join':
    case 'part':
      return { ...on, act: asked.act, claims: [claim, asked.other] };
    case 'correct':
      return { ...on, act: 'correct', claim, ...(await correctedIn(kept, claim, asked.correction)) };
    case 'split': {
      const { report, body } = await correctedIn(kept, claim, asked.correction);
      const { partOf: _partOf, restates: _restates, ...second } = body;
      // Its id is the dossier's to give: the one of the claim it was split from, with the next number.
      return { ...on, act: 'add', claim: '', report, body: second, basis: null };
    }
  }
}

/** What people make of a claim, written into the ledger. */
export function decisionRoutes(kept: KeptDossier, desk: Desk): Routes {
  const routes = openRoutes();
  view(routes, addresses.decide, async ({ body }) => {
    const decided = await decisionOf(body, kept);
    const { entry, ruling } = await atDesk(() => desk.decide(decided, body.as ?? desk.actor));
    return { entry, state: ruling.state, last: ruling.last };
  });
  return routes;
}
