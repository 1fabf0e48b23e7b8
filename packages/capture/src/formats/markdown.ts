import { charactersOf } from '../encoding/guess.ts';
import { dayOf } from '../facts/day-of.ts';
import { foldBlanks } from '../facts/names.ts';
import type { Draft } from '../report/captured.ts';
import type { ReadFormat } from './format.ts';
import { tool } from './tool.ts';

/** The file's own characters; its front matter, where it has one, says what the report is. */
export const readMarkdown: ReadFormat = async ({ bytes }) => {
  const { text, notices } = await charactersOf(bytes);
  const front = frontMatterOf(text);
  const said = (...names: readonly string[]): string | null => {
    for (const name of names) if (front.get(name)) return front.get(name)!;
    return null;
  };
  const heading = /^(?:---\r?\n[\s\S]*?\n---\s*)?#[ \t]+([^\r\n]+?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  const author = said('author', 'authors', 'byline');
  const draft: Draft = {
    text,
    title: said('title', 'headline') ?? (heading ? foldBlanks(heading) : null),
    publisher: said('publisher', 'source', 'outlet'),
    authors: author === null ? [] : listed(author),
    published: dayOf(said('published', 'date', 'pubdate') ?? ''),
    language: said('language', 'lang'),
    url: said('url', 'link', 'canonical'),
    tool: tool('capture'),
  };
  return { drafts: [draft], notices };
};

/** Front matter's plain `name: words` lines. Lists and nests of YAML belong to site builders, not to reports. */
function frontMatterOf(text: string): ReadonlyMap<string, string> {
  const block = /^---\r?\n([\s\S]{0,10000}?)\n---\s*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  const lines = [...block.matchAll(/^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.+?)[ \t\r]*$/gm)];
  return new Map(lines.map(([, name = '', words = '']) => [name.toLowerCase(), words.replace(/^(["'])(.*)\1$/, '$2')]));
}

function listed(words: string): readonly string[] {
  return words
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '');
}
