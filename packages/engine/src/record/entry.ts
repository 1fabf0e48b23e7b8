import type { SourceStanding } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';

/** Software that made an entry. */
export interface Maker {
  readonly name: string;
  readonly version: string;
}

/** What every entry of the ledger bears, whatever it tells of. */
export interface Seal {
  /** 0 for the first entry, then one more each. */
  readonly seq: number;
  /** SHA-256 of the line before, 64 hex digits, its line end not counted; 64 zeros in the first. */
  readonly prev: string;
  /** ISO 8601, UTC, to the millisecond. */
  readonly time: string;
  /** Who had it done. */
  readonly actor: string;
  readonly software: Maker;
}

/** The dossier was made. */
export interface Created {
  readonly kind: 'created';
  /** A random name that tells dossiers apart. */
  readonly dossier: string;
  readonly format: number;
}

/** Why an input gave no report. */
export interface Failure {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Bytes arrived. The same bytes by another path are another arrival of one original. */
export interface Captured {
  readonly kind: 'captured';
  /** SHA-256 of the bytes, 64 hex digits; `null` where none could be had. */
  readonly original: string | null;
  readonly bytes: number;
  /** Path or address as given. */
  readonly input: string;
  /** Ids of the reports that the bytes hold; empty where there were none. */
  readonly reports: readonly string[];
  readonly failure: Failure | null;
}

/** Readings were written: bytes `[start, end)` of a file below `readings/`, whole lines, one reading a line. */
export interface ReadingsWritten {
  readonly kind: 'read';
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** SHA-256 of those bytes. */
  readonly sha256: string;
  readonly reports: number;
}

/** What a person decided on. `basis`: the entry of the last decision on the same subject that they knew of. */
interface DecidedOn {
  readonly kind: 'decided';
  readonly basis: number | null;
  readonly note?: string;
}

/** A claim is as the machine read it, or is not. */
export interface Judged extends DecidedOn {
  readonly act: 'accept' | 'reject';
  readonly claim: string;
}

/** A claim as it ought to read, or one that the machine did not find. */
export interface Worded extends DecidedOn {
  readonly act: 'correct' | 'add';
  readonly claim: string;
  readonly report: string;
  /** The whole claim as it now stands; its `id` is `claim`. */
  readonly body: Claim;
}

/** Two tolls of events speak of one event, or of two. */
export interface Paired extends DecidedOn {
  readonly act: 'join' | 'part';
  /** Ids of two different claims, in any order. */
  readonly claims: readonly [string, string];
}

/** A report is left out of view, or is back. Nothing is erased. */
export interface Hidden extends DecidedOn {
  readonly act: 'hide' | 'show';
  readonly report: string;
}

/** Where a source stands in a conflict, for the reckoning; it decides nothing of what the source says. */
export interface Stood extends DecidedOn {
  readonly act: 'stand';
  readonly conflict: string;
  /** An actor's id, or a source's key. */
  readonly source: string;
  readonly standing: SourceStanding;
  readonly side: string | null;
}

/** An earlier decision no longer counts. Undoing an undoing brings it back. */
export interface Undone extends DecidedOn {
  readonly act: 'undo';
  /** `seq` of the decision. */
  readonly undoes: number;
}

export type Decided = Judged | Worded | Paired | Hidden | Stood | Undone;

/** Two reports have to do with each other. */
export interface Related {
  readonly kind: 'related';
  readonly relation: 'near-duplicate';
  /** The later arrival. */
  readonly report: string;
  readonly to: string;
  /** 0…1. */
  readonly score: number;
  /** How the score was found. */
  readonly method: string;
}

/** The dossier was taken out of a bundle. */
export interface Imported {
  readonly kind: 'imported';
  readonly bundle: string;
  /** SHA-256 of the bundle. */
  readonly sha256: string;
}

/** A bundle was made of all that stands before this entry, and this entry. */
export interface Exported {
  readonly kind: 'exported';
  readonly bundle: string;
}

/** All was checked. */
export interface Verified {
  readonly kind: 'verified';
  readonly entries: number;
  readonly originals: number;
  readonly readings: number;
  readonly anchors: number;
  /** How many things were found wrong. */
  readonly problems: number;
}

export type EntryBody = Created | Captured | ReadingsWritten | Decided | Related | Imported | Exported | Verified;
export type EntryKind = EntryBody['kind'];
export type Entry = Seal & EntryBody;
export type DecidedEntry = Seal & Decided;
