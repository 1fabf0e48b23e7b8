import type { Notice } from '@variorum/engine';
import { languageOf } from '../facts/language.ts';
import type { CapturedReport, Draft } from './captured.ts';

export interface Finished {
  readonly report: CapturedReport;
  readonly notices: readonly Notice[];
}

/** What every report gets, whatever its format: a language, well-formed characters, a word on those that mislead. */
export async function finish(draft: Draft): Promise<Finished> {
  const { text, notices: odd } = wellFormed(draft.text);
  const { language, notices: said } = await languageOf(text, draft.language ?? null);
  const report: CapturedReport = {
    text,
    fullText: draft.fullText ? whole(draft.fullText) : null,
    title: wordsOrNull(draft.title),
    publisher: wordsOrNull(draft.publisher),
    authors: (draft.authors ?? []).map(whole),
    published: draft.published ?? null,
    language,
    url: wordsOrNull(draft.url),
    map: draft.map ?? null,
    part: draft.part ?? null,
    tool: draft.tool,
    ...(draft.mapping === undefined ? {} : { mapping: draft.mapping }),
  };
  const facts = report.part === null ? {} : { part: report.part };
  const notices = [...odd, ...misleading(text), ...said].map((notice) => ({
    ...notice,
    facts: { ...facts, ...notice.facts },
  }));
  return { report, notices };
}

function wordsOrNull(words: string | null | undefined): string | null {
  const known = whole(words?.trim() ?? '');
  return known === '' ? null : known;
}

/** In a regular expression that reads pairs as one, only halves without their other half are surrogates. */
function whole(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Half a surrogate pair is no character: it has no UTF-8, so neither a file nor a database could hold the text. */
function wellFormed(text: string): { readonly text: string; readonly notices: readonly Notice[] } {
  const mended = whole(text);
  if (mended === text) return { text, notices: [] };
  return { text: mended, notices: [{ code: 'text/lone-surrogates', severity: 'warning' }] };
}

/** Characters that make a text look other than it is read: Unicode TR 36, section 2.8. They stay where they are. */
function misleading(text: string): readonly Notice[] {
  const notices: Notice[] = [];
  const start = text.search(/[\u202a-\u202e\u2066-\u2069]/);
  if (start >= 0) notices.push({ code: 'text/direction-overrides', severity: 'warning', start, end: start + 1 });
  const nul = text.indexOf('\0');
  if (nul >= 0) notices.push({ code: 'text/nul-characters', severity: 'warning', start: nul, end: nul + 1 });
  return notices;
}
