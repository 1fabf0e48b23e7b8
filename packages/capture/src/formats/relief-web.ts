import { charactersOf } from '../encoding/guess.ts';
import { dayOf } from '../facts/day-of.ts';
import { namesIn } from '../facts/names.ts';
import { scanPage } from '../html/page.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from '../report/captured.ts';
import { withTitle } from '../report/with-title.ts';
import type { ReadFormat } from './format.ts';
import { tool } from './tool.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Reports as ReliefWeb's API gives them: a list under `data`, each with its `fields`. Bodies are Markdown or HTML. */
export const readReliefWeb: ReadFormat = async ({ bytes }) => {
  const { text, notices } = await charactersOf(bytes);
  const answer = parsed(text);
  const list = Array.isArray(answer.data) ? answer.data : [answer.data ?? answer];
  const things = list.filter(isThing);
  if (things.length === 0) throw new Refusal('input/format-unknown', { format: 'JSON' });
  return { drafts: things.map(draftOf), notices };
};

function parsed(text: string): Thing {
  try {
    const value: unknown = JSON.parse(text);
    if (isThing(value)) return value;
    throw new Refusal('input/format-unknown', { format: 'JSON' });
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Refusal('input/broken', { format: 'JSON', reason: error.message.slice(0, 300) });
    throw error;
  }
}

function draftOf(thing: Thing, at: number): Draft {
  const fields = isThing(thing.fields) ? thing.fields : {};
  const date = isThing(fields.date) ? fields.date : {};
  const title = words(fields.title);
  const body = words(fields.body) ?? scanPage(words(fields['body-html']) ?? '', { markupDepth: 0 }).text;
  const map = body === '' ? [] : [{ start: 0, end: body.length, at: { kind: 'field', field: 'body' } as const }];
  const languages = Array.isArray(fields.language) ? fields.language.filter(isThing) : [];
  const id = typeof thing.id === 'string' || typeof thing.id === 'number' ? String(thing.id) : null;
  return {
    ...withTitle({ text: body, map }, title),
    title,
    publisher: namesIn(fields.source).join('; ') || null,
    published: dayOf(words(date.original) ?? words(date.created) ?? ''),
    language: languages.length === 1 ? words(languages[0]!.code) : null,
    url: words(fields.origin) ?? words(fields.url_alias) ?? words(fields.url) ?? words(thing.href),
    part: id === null ? `item ${at + 1}` : `report ${id}`,
    tool: tool('capture'),
  };
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
