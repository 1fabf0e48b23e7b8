import {
  type Claim,
  type ControlState,
  type IncidentType,
  incidentTypes,
  type Measure,
  type Modality,
  type Named,
  type PopulationGroup,
  type Qualifier,
  type TollClaim,
} from '@variorum/engine';
import type { Correction, ReviewItem } from '@variorum/server/views';
import { useState } from 'react';
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  NumberField,
  TextField,
} from 'react-aria-components';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { type ChosenPlace, PlaceField } from '../controls/place-field.tsx';
import { plainTogether } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ChainField } from './chain-field.tsx';

export interface CorrectDialogProps {
  readonly item: Pick<ReviewItem, 'claim' | 'before' | 'after'>;
  readonly title: string;
  /** What to know before it. */
  readonly note?: string;
  readonly onClose: () => void;
  readonly onCorrect: (correction: Correction) => void;
}

interface Draft {
  readonly scope?: TollClaim['scope'];
  /** ISO days; `''`: none. */
  readonly from: string;
  readonly to: string;
  readonly place: ChosenPlace | null;
  readonly state?: ControlState;
  /** Who holds the place, or who did it; `''`: nobody is named. Absent where nobody could be. */
  readonly who?: string;
  /** Of an incident. */
  readonly type?: string;
  /** Names, outermost first. */
  readonly chain: readonly string[];
  readonly measure?: Measure;
  readonly population?: PopulationGroup;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
  readonly modality: Modality;
}

/** Whom a claim names as holding a place or having done something, the first alone. */
function whoOf(claim: Claim): Pick<Draft, 'who'> {
  const nameOf = (named: Named | null | undefined) => named?.name ?? named?.text ?? '';
  if (claim.kind === 'control') return { who: nameOf(claim.holder) };
  return 'by' in claim ? { who: nameOf(claim.by[0]) } : {};
}

function draftOf(claim: Claim): Draft {
  const value = 'value' in claim ? claim.value : null;
  const [first] = claim.where;
  return {
    ...(claim.kind === 'toll'
      ? { measure: claim.measure, population: claim.population.group, scope: claim.scope }
      : {}),
    ...(value === null ? {} : { qualifier: value.qualifier }),
    ...(claim.kind === 'control' ? { state: claim.state } : {}),
    ...(claim.kind === 'incident' ? { type: claim.type } : {}),
    ...whoOf(claim),
    chain: claim.attribution.map(({ name, text }) => name ?? text),
    low: value?.low ?? null,
    best: value?.best ?? null,
    high: value?.high ?? null,
    modality: claim.modality,
    from: claim.when?.from ?? '',
    to: claim.when?.to ?? '',
    place: first === undefined ? null : { id: first.id ?? '', name: first.name ?? first.text },
  };
}

/** Only what differs is a correction. */
function differences(before: Draft, after: Draft): Correction {
  const { from, to, place, who, chain: typed, ...rest } = after;
  const chain = typed.map((name) => name.trim()).filter((name) => name !== '');
  const changed = Object.entries(rest).filter(([name, value]) => value !== before[name as keyof Draft]);
  // Of two days one is enough: it is then the only one.
  const when = from === '' && to === '' ? null : { from: from || to, to: to || from };
  return {
    ...Object.fromEntries(changed),
    ...(from === before.from && to === before.to ? {} : { when }),
    ...(who === undefined || who.trim() === before.who ? {} : { who: who.trim() || null }),
    ...(chain.join('\n') === before.chain.join('\n') ? {} : { chain }),
    ...(place?.id === before.place?.id ? {} : { place: place?.id ?? null }),
  };
}

function optionsOf<Id extends string>(names: Readonly<Record<Id, string>>) {
  return (Object.entries(names) as [Id, string][]).map(([id, words]) => ({ id, words }));
}

/** The types that an incident can have, with one that another reader may have given it. */
function typesBeside(type: string): readonly string[] {
  return incidentTypes.some((each) => each === type) ? incidentTypes : [type, ...incidentTypes];
}

/** How a claim should read: its figure, its people, when and where it was, how sure it is. Its words stay the report's. */
export function CorrectDialog({ item, title, note, onClose, onCorrect }: CorrectDialogProps) {
  const t = useStrings();
  const { claim } = item;
  const [before, words, after] = plainTogether(item.before, claim.anchor.exact, item.after);
  const [read] = useState(() => draftOf(claim));
  const [draft, setDraft] = useState(read);
  const change = (part: Partial<Draft>) => setDraft((own) => ({ ...own, ...part }));
  const correction = differences(read, draft);
  const isBackwards = draft.from !== '' && draft.to !== '' && draft.to < draft.from;
  const cannotSave = isBackwards || Object.keys(correction).length === 0;
  const figure = (name: 'low' | 'best' | 'high') => (
    <NumberField
      className="field"
      minValue={0}
      value={draft[name] ?? Number.NaN}
      onChange={(value) => change({ [name]: Number.isNaN(value) ? null : value })}
    >
      <Label>{t.review[name]}</Label>
      <Input />
    </NumberField>
  );
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {note !== undefined && <p className="soft">{note}</p>}
          <blockquote dir="auto">
            {before}
            <mark>{words}</mark>
            {after}
          </blockquote>
          <Form
            className="correction"
            onSubmit={(event) => {
              event.preventDefault();
              if (!cannotSave) onCorrect(correction);
            }}
          >
            {draft.measure !== undefined && (
              <Choice
                label={t.claim.measure}
                value={draft.measure}
                options={optionsOf(t.measures)}
                onChange={(measure) => change({ measure: measure as Measure })}
              />
            )}
            {draft.population !== undefined && (
              <Choice
                label={t.claim.population}
                value={draft.population}
                options={optionsOf(t.populations)}
                onChange={(population) => change({ population: population as PopulationGroup })}
              />
            )}
            {draft.qualifier !== undefined && (
              <>
                <div className="figure-fields">
                  {figure('low')}
                  {figure('best')}
                  {figure('high')}
                </div>
                <Choice
                  label={t.review.qualifier}
                  value={draft.qualifier}
                  options={optionsOf(t.qualifiers)}
                  onChange={(qualifier) => change({ qualifier: qualifier as Qualifier })}
                />
              </>
            )}
            <div className="figure-fields">
              <DayField label={t.review.firstDay} value={draft.from} onChange={(from) => change({ from })} />
              <DayField label={t.review.lastDay} value={draft.to} onChange={(to) => change({ to })} />
            </div>
            {isBackwards && (
              <p role="alert" className="field-fault">
                {t.review.backwards}
              </p>
            )}
            <PlaceField label={t.claim.where} value={draft.place} onChange={(place) => change({ place })} />
            {draft.scope !== undefined && (
              <Choice
                label={t.claim.scope}
                value={draft.scope}
                options={optionsOf(t.claim.scopes)}
                onChange={(scope) => change({ scope: scope as TollClaim['scope'] })}
              />
            )}
            {draft.state !== undefined && (
              <Choice
                label={t.claim.state}
                value={draft.state}
                options={optionsOf(t.states)}
                onChange={(state) => change({ state: state as ControlState })}
              />
            )}
            {draft.type !== undefined && (
              <Choice
                label={t.claim.type}
                value={draft.type}
                options={typesBeside(draft.type).map((id) => ({ id, words: t.reckoning.type(id) }))}
                onChange={(type) => change({ type: type as IncidentType })}
              />
            )}
            {draft.who !== undefined && (
              <TextField className="field" value={draft.who} onChange={(who) => change({ who })}>
                <Label>{claim.kind === 'control' ? t.claim.holder : t.claim.by}</Label>
                <Input dir="auto" />
              </TextField>
            )}
            <ChainField value={draft.chain} onChange={(chain) => change({ chain })} />
            <Choice
              label={t.claim.modality}
              value={draft.modality}
              options={optionsOf(t.modalities)}
              onChange={(modality) => change({ modality: modality as Modality })}
            />
            <div className="dialog-buttons">
              <Button type="submit" className="primary" isDisabled={cannotSave}>
                {t.review.save}
              </Button>
              <Button onPress={onClose}>{t.review.cancel}</Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
