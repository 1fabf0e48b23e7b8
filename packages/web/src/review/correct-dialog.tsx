import type { Claim, Measure, Modality, PopulationGroup, Qualifier } from '@variorum/engine';
import type { Correction } from '@variorum/server/views';
import { useState } from 'react';
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, NumberField } from 'react-aria-components';
import { Choice } from '../controls/choice.tsx';
import { plainWords } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface CorrectDialogProps {
  readonly claim: Claim;
  readonly title: string;
  /** What to know before it. */
  readonly note?: string;
  readonly onClose: () => void;
  readonly onCorrect: (correction: Correction) => void;
}

interface Draft {
  readonly measure?: Measure;
  readonly population?: PopulationGroup;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
  readonly modality: Modality;
}

function draftOf(claim: Claim): Draft {
  const value = 'value' in claim ? claim.value : null;
  return {
    ...(claim.kind === 'toll' ? { measure: claim.measure, population: claim.population.group } : {}),
    ...(value === null ? {} : { qualifier: value.qualifier }),
    low: value?.low ?? null,
    best: value?.best ?? null,
    high: value?.high ?? null,
    modality: claim.modality,
  };
}

/** Only what differs is a correction. */
function differences(before: Draft, after: Draft): Correction {
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name as keyof Draft]);
  return Object.fromEntries(changed);
}

function optionsOf<Id extends string>(names: Readonly<Record<Id, string>>) {
  return (Object.entries(names) as [Id, string][]).map(([id, words]) => ({ id, words }));
}

/** How a claim should read: its figure, its people, how sure it is. Its words stay the report's. */
export function CorrectDialog({ claim, title, note, onClose, onCorrect }: CorrectDialogProps) {
  const t = useStrings();
  const before = draftOf(claim);
  const [draft, setDraft] = useState(before);
  const change = (part: Partial<Draft>) => setDraft((own) => ({ ...own, ...part }));
  const correction = differences(before, draft);
  const isSame = Object.keys(correction).length === 0;
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
          <blockquote dir="auto">{plainWords(claim.anchor.exact)}</blockquote>
          <Form
            className="correction"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isSame) onCorrect(correction);
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
            <Choice
              label={t.claim.modality}
              value={draft.modality}
              options={optionsOf(t.modalities)}
              onChange={(modality) => change({ modality: modality as Modality })}
            />
            <div className="dialog-buttons">
              <Button type="submit" className="primary" isDisabled={isSame}>
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
