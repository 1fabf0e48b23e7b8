import type { Notice } from '@variorum/engine';
import { isPlainlyEnglish } from './plainly-english.ts';

/** Characters that a language is told from: more change nothing. */
const SAMPLE = 2_000;
/** Below this many letters, names alone decide, and they speak no language. */
const FEWEST = 60;

export interface Told {
  readonly language: string | null;
  readonly notices: readonly Notice[];
}

let loading: Promise<(text: string) => string | null> | null = null;

/**
 * The language of a text, BCP 47. The words win over what a page or feed says of itself, which is often the template's
 * language; a statement that agrees keeps its region or script (`ar-SY`).
 */
export async function languageOf(text: string, stated: string | null): Promise<Told> {
  const tag = stated === null ? null : canonical(stated);
  const sample = sampleOf(text);
  if (isShort(sample)) return { language: tag, notices: [] };
  const seen = isPlainlyEnglish(sample) ? 'en' : await detected(sample);
  if (seen === null || (tag !== null && tag.split('-')[0] === seen)) return { language: tag ?? seen, notices: [] };
  if (tag === null) return { language: seen, notices: [] };
  return {
    language: seen,
    notices: [{ code: 'report/language-differs', severity: 'info', facts: { stated: tag, seen } }],
  };
}

async function detected(sample: string): Promise<string | null> {
  loading ??= load();
  const identify = await loading;
  return identify(sample);
}

async function load(): Promise<(text: string) => string | null> {
  const { eld } = await import('eld/small');
  return (text) => {
    const result = eld.detect(text);
    return result.language !== '' && result.isReliable() ? result.language : null;
  };
}

function isShort(text: string): boolean {
  let letters = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) if (++letters === FEWEST) return false;
  return true;
}

/** From the middle: a text's first lines are names, dates and places more than sentences. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const start = Math.min(Math.floor(text.length / 4), 1_000);
  return text.slice(start, start + SAMPLE);
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch (error) {
    // No tag at all ("English", "${lang}").
    if (error instanceof RangeError) return null;
    throw error;
  }
}
