import type { PairSort } from '@variorum/engine';
import type { PairsView } from '@variorum/server/views';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { usePairs } from '../api/queries.ts';
import { useForHints } from '../report/use-for-hints.ts';
import { useStrings } from '../strings/use-strings.ts';
import { LikeliestLinks } from './likeliest-links.tsx';
import { type LinkButtons, LinkSearch } from './link-search.tsx';

/** Two claims, and whether they are of one event, or of one beginning. */
export interface Link {
  readonly act: 'join' | 'part';
  readonly other: string;
  /** The last decision on the two that the page knew of. */
  readonly basis: number | null;
}

export interface LinkDialogProps {
  readonly claimId: string;
  /** What two claims can be one of. */
  readonly sort: PairSort;
  readonly onClose: () => void;
  readonly onLink: (link: Link) => void;
}

/** Says of a claim and another one whether they are of one event, or beginning, or of two: of the likeliest, or of any. */
export function LinkDialog({ claimId, sort, onClose, onLink }: LinkDialogProps) {
  const t = useStrings();
  const forHints = useForHints();
  const asked = usePairs(claimId, { enabled: true });
  const known: PairsView['pairs'] = asked.data?.pairs ?? [];
  const isEvent = sort === 'event';
  const names = isEvent
    ? { join: t.review.join, part: t.review.part }
    : { join: t.review.joinBeginning, part: t.review.partBeginning };
  const buttons: LinkButtons = (other, words) => (
    <span className="link-buttons">
      {(['join', 'part'] as const).map((act) => (
        <Button
          key={act}
          aria-label={`${names[act]}: ${forHints(words)}`}
          // Until it is known how the two stand, nobody can decide on them.
          isDisabled={asked.data === undefined}
          onPress={() => onLink({ act, other, basis: known.find(({ claim }) => claim === other)?.last ?? null })}
        >
          {names[act]}
        </Button>
      ))}
    </span>
  );
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{isEvent ? t.review.linkTitle : t.review.beginningTitle}</Heading>
          <p className="soft">{t.review.linkNote}</p>
          {isEvent && <LikeliestLinks claimId={claimId} pairs={asked} buttons={buttons} />}
          <LinkSearch claimId={claimId} sort={sort} buttons={buttons} />
          <div className="dialog-buttons">
            <Button onPress={onClose}>{t.review.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
