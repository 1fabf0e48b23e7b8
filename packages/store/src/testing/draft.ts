import { createHash } from 'node:crypto';
import {
  anchorAt,
  type Derivation,
  derive,
  type Limits,
  type Link,
  type Moment,
  type Named,
  type Notice,
  type PlaceName,
  type Reading,
  type Report,
  type Span,
  type TollClaim,
  type Unit,
} from '@variorum/engine';

/** A toll as a person would note it; words are looked up in the sentence, so that no offset is counted by hand. */
export interface TollDraft {
  /** The sentence, as it stands in the text. */
  readonly sentence: string;
  readonly words: string;
  readonly value: Limits & { readonly text: string; readonly unit?: Unit };
  readonly measure: TollClaim['measure'];
  readonly group: TollClaim['population']['group'];
  readonly populationText?: string;
  readonly scope: TollClaim['scope'];
  readonly flow?: TollClaim['flow'];
  readonly modality?: TollClaim['modality'];
  readonly when?: Omit<Moment, 'text'> & { readonly text: string };
  readonly where?: readonly { readonly text: string; readonly name: string; readonly id: string }[];
  /** Outermost first. */
  readonly chain?: readonly { readonly text: string; readonly cue: string | null; readonly name?: string }[];
  readonly by?: readonly string[];
  readonly cause?: string;
}

export interface ReadingDraft {
  readonly input: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language?: string;
  readonly text: string;
  readonly tolls?: readonly TollDraft[];
  readonly notices?: readonly Notice[];
}

function locate(text: string, words: string, inside: Span): Span {
  const start = text.indexOf(words, inside.start);
  if (start < 0 || start + words.length > inside.end)
    throw new Error(`draft: “${words}” does not stand in its sentence`);
  return { start, end: start + words.length };
}

function named(text: string, words: string, inside: Span): Named {
  return { text: words, ...locate(text, words, inside) };
}

function stepsOf(text: string, claim: Omit<TollClaim, 'derivation' | 'id'>): Derivation {
  const { value, when, where, attribution } = claim;
  const steps: Derivation[] = [derive('mentions/quantity', value, [], `${value.text}, ${value.qualifier}`)];
  for (const link of attribution) steps.push(derive('mentions/attribution', link, [], link.text));
  if (when?.text)
    steps.push(derive('mentions/date', locate(text, when.text, claim.sentence), [], when.edtf ?? undefined));
  for (const place of where) steps.push(derive('mentions/place', place, [], place.name));
  return derive(claim.reader.rule, claim.sentence, steps, claim.measure);
}

function toll(report: Report, draft: TollDraft, index: number): TollClaim {
  const { text } = report;
  const sentence = locate(text, draft.sentence, { start: 0, end: text.length });
  const anchor = locate(text, draft.words, sentence);
  const { text: figure, unit = 'people', ...limits } = draft.value;
  const where: PlaceName[] = (draft.where ?? []).map((place) => ({
    ...named(text, place.text, sentence),
    ...place,
    precision: 4,
  }));
  const attribution: Link[] = (draft.chain ?? []).map(({ cue, ...link }) => ({
    ...named(text, link.text, sentence),
    ...link,
    cue,
  }));
  const claim = {
    kind: 'toll' as const,
    anchor: anchorAt(text, anchor.start, anchor.end),
    sentence,
    modality: draft.modality ?? 'asserted',
    attribution,
    when: draft.when ?? null,
    where,
    reader: { name: 'hand', version: '1', rule: 'toll/by-hand' },
    measure: draft.measure,
    population: { group: draft.group, text: draft.populationText ?? draft.group },
    value: { ...named(text, figure, sentence), ...limits, unit },
    scope: draft.scope,
    flow: draft.flow ?? 'new',
    by: (draft.by ?? []).map((words) => named(text, words, sentence)),
    cause: draft.cause ?? null,
  } satisfies Omit<TollClaim, 'derivation' | 'id'>;
  const id = `${report.id.slice('sha256:'.length, 'sha256:'.length + 12)}-toll-${anchor.start}${index === 0 ? '' : `-${index + 1}`}`;
  return { ...claim, id, derivation: stepsOf(text, claim) };
}

/** A reading made by hand, with every span found in its text. Throws when words do not stand where the draft says. */
export function draftReading(draft: ReadingDraft): Reading {
  const { input, title, publisher, published, language = 'en', text, tolls = [], notices = [] } = draft;
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const report: Report = { id, input, title, text, language, published, publisher, authors: [], about: [] };
  const starts = new Map<number, number>();
  const claims = tolls.map((each) => {
    const at = text.indexOf(each.words, text.indexOf(each.sentence));
    const index = starts.get(at) ?? 0;
    starts.set(at, index + 1);
    return toll(report, each, index);
  });
  return { report, claims, notices };
}
