import type { Notice } from '@variorum/engine';
import type { ColumnMapping } from '../table/mapping.ts';
import type { OffsetMap } from './offset-map.ts';

/** What the caller knows of bytes before they are looked at. The bytes' own look wins over both names. */
export interface Hint {
  /** Path or URL; only its ending is used. Nothing is opened. */
  readonly path: string;
  /** As a server or a mail said it: `text/html; charset=windows-1256`. */
  readonly mediaType?: string;
  /** Which columns hold what, for tables: a table that lacks one of them is not read. */
  readonly mapping?: ColumnMapping;
  /** Mappings of earlier tables: the first whose columns a table has is its own. Without one it is guessed, with a notice. */
  readonly mappings?: readonly ColumnMapping[];
}

/** One report as its format gives it. What the format does not say is `null`; nothing is made up. */
export interface CapturedReport {
  /** The text that is read. For plain text and Markdown the file's own characters. */
  readonly text: string;
  /** All words of the original, where `text` is a selection from them; else `null`. */
  readonly fullText: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF: a day, month or year. The day is the one written, in the writer's own time zone. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
  readonly map: OffsetMap | null;
  /** Which of several reports in the same bytes: `item 3`, `row 14`; `null` where the bytes are one report. */
  readonly part: string | null;
  /** What made the text from the bytes. */
  readonly tool: Tool;
  /** The mapping of a table's columns by which it did, where that was said and not guessed. */
  readonly mapping?: ColumnMapping;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export interface Captured {
  /** In the order of the original; empty where it could not be read, and then a notice of severity `error` says why. */
  readonly reports: readonly CapturedReport[];
  readonly notices: readonly Notice[];
}

/** A report as a format's reader hands it over: what it leaves out is unknown. */
export interface Draft {
  readonly text: string;
  readonly tool: Tool;
  readonly fullText?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  /** As the format states it; checked against the words. */
  readonly language?: string | null;
  readonly url?: string | null;
  readonly map?: OffsetMap | null;
  readonly part?: string | null;
  readonly mapping?: ColumnMapping;
}
