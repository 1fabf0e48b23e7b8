import type { Bound, Claim, Named, PlaceName } from '@variorum/engine';
import type { ReactNode } from 'react';
import { momentWords } from '../format/date.ts';
import { limitsWords } from '../format/number.ts';
import type { Strings } from '../strings/en.ts';
import { plainWords } from './plain-words.tsx';

/** A named row of the claim's facts. */
export interface Field {
  readonly name: string;
  readonly value: ReactNode;
}

function names(list: readonly Named[]): string {
  return list.map((each) => each.name ?? each.text).join(', ');
}

function optional(name: string, value: string | null | undefined): readonly Field[] {
  return value ? [{ name, value }] : [];
}

function valueField(value: Bound, t: Strings): Field {
  return {
    name: t.claim.value,
    value: (
      <>
        <bdi className="figure-words">{plainWords(value.text)}</bdi>
        <span className="gloss" dir="auto">
          {t.qualifiers[value.qualifier]} · {t.claim.allows} {limitsWords(value, value.unit, t)}
        </span>
      </>
    ),
  };
}

function placeWords(place: PlaceName) {
  const isNamed = place.name !== undefined && place.name !== place.text;
  return (
    <span key={`${place.start}-${place.end}-${place.id}`} className="place">
      <bdi>{place.name ?? place.text}</bdi>
      {isNamed && (
        <span className="gloss" dir="auto">
          “{plainWords(place.text)}”
        </span>
      )}
    </span>
  );
}

/** What the words say of when, where and how surely: the same fields for every kind. */
export function commonFields(claim: Claim, t: Strings): readonly Field[] {
  const { when, where, modality } = claim;
  const days = when === null ? null : momentWords(when, t);
  return [
    {
      name: t.claim.when,
      value:
        when === null ? (
          <em>{t.claim.unstated}</em>
        ) : (
          <>
            {days ?? when.text}
            {days !== null && when.text !== null && (
              <span className="gloss" dir="auto">
                “{plainWords(when.text)}”
              </span>
            )}
          </>
        ),
    },
    {
      name: t.claim.where,
      value: where.length === 0 ? <em>{t.claim.unstated}</em> : where.map(placeWords),
    },
    { name: t.claim.modality, value: t.modalities[modality] },
  ];
}

/** The fields that only the claim's own kind has. */
export function fieldsOfKind(claim: Claim, t: Strings): readonly Field[] {
  switch (claim.kind) {
    case 'toll': {
      const { text, side, group } = claim.population;
      const worded = text !== undefined && text !== group ? `“${text}”` : null;
      return [
        valueField(claim.value, t),
        { name: t.claim.measure, value: t.measures[claim.measure] },
        {
          name: t.claim.population,
          value: (
            <>
              {t.populations[group]}
              {worded !== null && (
                <span className="gloss" dir="auto">
                  {worded}
                </span>
              )}
              {side && (
                <span className="gloss" dir="auto">
                  {t.claim.side(side)}
                </span>
              )}
            </>
          ),
        },
        {
          name: t.claim.scope,
          value: (
            <>
              {t.claim.scopes[claim.scope]}
              <span className="gloss" dir="auto">
                {t.claim.flows[claim.flow]}
              </span>
            </>
          ),
        },
        ...optional(t.claim.by, names(claim.by)),
        ...optional(t.claim.cause, claim.cause),
      ];
    }
    case 'count':
      return [
        valueField(claim.value, t),
        { name: t.claim.object, value: claim.object },
        ...optional(
          t.claim.state,
          claim.state === undefined ? null : (t.claim.countStates[claim.state] ?? claim.state),
        ),
        ...optional(t.claim.by, names(claim.by)),
      ];
    case 'control':
      return [
        { name: t.claim.state, value: t.states[claim.state] },
        ...optional(t.claim.holder, claim.holder === null ? null : names([claim.holder])),
        ...optional(t.claim.against, names(claim.against)),
      ];
    case 'incident':
      return [
        { name: t.claim.type, value: t.reckoning.type(claim.type) },
        ...optional(t.claim.by, names(claim.by)),
        ...optional(t.claim.against, names(claim.against)),
        ...optional(t.claim.weapon, claim.weapon),
      ];
    case 'agreement':
      return [
        { name: t.claim.type, value: t.reckoning.type(claim.type) },
        ...optional(t.claim.parties, names(claim.parties)),
        { name: t.claim.status, value: t.claim.statuses[claim.status] },
      ];
    case 'statement':
      return [
        { name: t.claim.speaker, value: names([claim.speaker]) },
        ...optional(t.claim.type, claim.role),
        { name: t.claim.mode, value: t.claim.modes[claim.mode] },
      ];
    case 'appeal':
      return [
        ...optional(t.claim.by, names(claim.by)),
        ...optional(t.claim.addressee, claim.to === undefined ? null : names([claim.to])),
      ];
  }
}
