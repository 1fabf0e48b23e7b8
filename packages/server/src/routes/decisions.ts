import type { Decided } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { actorOf, jsonBody } from '../desk/body.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';
import { corrected } from '../review/correct.ts';
import type { Correction, DecisionView } from '../views/review.ts';

const LONGEST_NOTE = 4000;
const FIELDS = ['measure', 'population', 'qualifier', 'modality'] as const;
const FIGURES = ['low', 'best', 'high'] as const;

type Body = Readonly<Record<string, unknown>>;

function bad(message: string): Refusal {
  return new Refusal(400, 'bad-decision', message);
}

function entryNumber(given: unknown, name: string): number {
  if (Number.isSafeInteger(given) && (given as number) >= 0) return given as number;
  throw bad(`${name} must be the number of an entry.`);
}

function noteOf({ note }: Body): { readonly note?: string } {
  if (note === undefined || note === '') return {};
  if (typeof note !== 'string' || note.length > LONGEST_NOTE) {
    throw bad(`note must be words, at most ${LONGEST_NOTE} characters.`);
  }
  return { note };
}

function correctionOf(given: unknown): Correction {
  if (typeof given !== 'object' || given === null) throw bad('correction must say what should differ.');
  const correction: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(given)) {
    const isWord = FIELDS.some((field) => field === name) && typeof value === 'string';
    const isFigure = FIGURES.some((field) => field === name) && (value === null || typeof value === 'number');
    if (!isWord && !isFigure) throw bad(`${name} cannot be corrected so.`);
    correction[name] = value;
  }
  if (Object.keys(correction).length === 0) throw bad('correction must say what should differ.');
  return correction;
}

async function decisionOf(body: Body, kept: KeptDossier): Promise<Decided> {
  const { act, claim, basis: given, other, undoes } = body;
  if (typeof claim !== 'string' || claim.length > 200) throw bad('claim must be the id of a claim.');
  const basis = given === null || given === undefined ? null : entryNumber(given, 'basis');
  const on = { kind: 'decided' as const, basis, ...noteOf(body) };
  switch (act) {
    case 'accept':
    case 'reject':
      return { ...on, act, claim };
    case 'undo':
      return { ...on, act, undoes: entryNumber(undoes, 'undoes') };
    case 'join':
    case 'part':
      if (typeof other !== 'string' || other.length > 200) throw bad('other must be the id of a claim.');
      return { ...on, act, claims: [claim, other] };
    case 'split': {
      const found = await kept.claim(claim);
      if (found === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
      const { partOf: _partOf, restates: _restates, ...second } = corrected(found.claim, correctionOf(body.correction));
      // Its id is the dossier's to give: the one of the claim it was split from, with the next number.
      return { ...on, act: 'add', claim: '', report: found.report.id, body: second, basis: null };
    }
    case 'correct': {
      const found = await kept.claim(claim);
      if (found === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
      return {
        ...on,
        act,
        claim,
        report: found.report.id,
        body: corrected(found.claim, correctionOf(body.correction)),
      };
    }
    default:
      throw bad('act must be accept, reject, correct, split, join, part or undo.');
  }
}

/** What people make of a claim, written into the ledger. */
export function decisionRoutes(kept: KeptDossier, desk: Desk): Hono {
  const routes = new Hono();
  routes.post('/decisions', async (context) => {
    const body = await jsonBody(context);
    const decided = await decisionOf(body, kept);
    const { entry, ruling } = await atDesk(() => desk.decide(decided, actorOf(body.as, desk.actor)));
    const view: DecisionView = { entry, state: ruling.state, last: ruling.last };
    return jsonAnswer(context, view);
  });
  return routes;
}
