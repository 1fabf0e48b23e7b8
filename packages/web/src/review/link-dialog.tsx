import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAccounts, useEventsAround, usePairs } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { AccountLine } from '../report/other-accounts.tsx';
import { useForHints } from '../report/use-for-hints.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { type Candidate, candidatesFor } from './link-candidates.ts';

/** Two claims, and whether they are of one event. */
export interface Link {
  readonly act: 'join' | 'part';
  readonly other: string;
  /** The last decision on the two that the page knew of. */
  readonly basis: number | null;
}

export interface LinkDialogProps {
  readonly claimId: string;
  readonly onClose: () => void;
  readonly onLink: (link: Link) => void;
}

/** Says of a toll and another one whether they are of one event or of two; who is likest stands first. */
export function LinkDialog({ claimId, onClose, onLink }: LinkDialogProps) {
  const t = useStrings();
  const forHints = useForHints();
  const asked = [useEventsAround(claimId), useAccounts(claimId), usePairs(claimId, { enabled: true })] as const;
  const [{ data: events }, { data: accounts }, { data: pairs }] = asked;
  const failed = asked.find(({ error }) => error !== null);
  const isThere = events !== undefined && accounts !== undefined && pairs !== undefined;
  const candidates = isThere ? candidatesFor(claimId, events, accounts) : null;
  const known = pairs?.pairs ?? [];
  const row = ({ other, link }: Candidate) => {
    const { claim, source, figure } = other.account;
    const basis = known.find((each) => each.claim === claim)?.last ?? null;
    return (
      <li key={claim}>
        <AccountLine other={other} pairs={known} />
        {link !== undefined && (
          <span className="soft">
            {[
              t.review.likeness(numberWords(link.score, t.locale)),
              ...link.because.map((words) => t.review.because[words] ?? words),
            ].join(' · ')}
          </span>
        )}
        <span className="link-buttons">
          {(['join', 'part'] as const).map((act) => (
            <Button
              key={act}
              aria-label={`${t.review[act]}: ${forHints(source)}, ${figure.words}`}
              onPress={() => onLink({ act, other: claim, basis })}
            >
              {t.review[act]}
            </Button>
          ))}
        </span>
      </li>
    );
  };
  const list = (title: string, some: readonly Candidate[]) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h3>{title}</h3>
        <ul className="other-accounts link-list">{some.map(row)}</ul>
      </section>
    );
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t.review.linkTitle}</Heading>
          <p className="soft">{t.review.linkNote}</p>
          {failed !== undefined && <Failed error={failed.error} onRetry={() => void failed.refetch()} />}
          {candidates === null && failed === undefined && <Loading words={t.review.findingCandidates} />}
          {candidates !== null && (
            <div data-testid="link-list">
              {list(t.review.sameEvent, candidates.same)}
              {list(t.review.perhapsSame, candidates.perhaps)}
              {list(t.review.otherAccounts, candidates.others)}
              {Object.values(candidates).every((some) => some.length === 0) && (
                <p className="soft">{t.review.noCandidates}</p>
              )}
            </div>
          )}
          <div className="dialog-buttons">
            <Button onPress={onClose}>{t.review.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
