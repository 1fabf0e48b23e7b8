import { useState } from 'react';
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { useAccounts, usePairs } from '../api/queries.ts';
import { AccountLine } from '../report/other-accounts.tsx';
import { Failed, Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';

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

/** Says of a toll and another account whether they are of one event or of two. */
export function LinkDialog({ claimId, onClose, onLink }: LinkDialogProps) {
  const t = useStrings();
  const { data, error, refetch } = useAccounts(claimId);
  const pairs = usePairs(claimId, { enabled: true });
  const [other, setOther] = useState('');
  const known = pairs.data?.pairs ?? [];
  const buttons = (claim: string, name: string) =>
    (['join', 'part'] as const).map((act) => (
      <Button
        key={act}
        aria-label={`${t.review[act]}: ${name}`}
        isDisabled={claim === '' || pairs.data === undefined}
        onPress={() => onLink({ act, other: claim, basis: known.find((each) => each.claim === claim)?.last ?? null })}
      >
        {t.review[act]}
      </Button>
    ));
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t.review.linkTitle}</Heading>
          <p className="soft">{t.review.linkNote}</p>
          {error !== null && <Failed error={error} onRetry={() => void refetch()} />}
          {pairs.error !== null && <Failed error={pairs.error} onRetry={() => void pairs.refetch()} />}
          {data === undefined && error === null && <Loading words={t.accounts.loading} />}
          {data?.accounts.length === 0 && <p className="soft">{t.accounts.none}</p>}
          <ul className="other-accounts link-list" data-testid="link-list">
            {data?.accounts.map((each) => (
              <li key={each.account.claim}>
                <AccountLine other={each} pairs={known} />
                <span className="link-buttons">
                  {buttons(each.account.claim, `${each.account.source}, ${each.account.figure.words}`)}
                </span>
              </li>
            ))}
          </ul>
          <TextField className="field" value={other} onChange={setOther}>
            <Label>{t.review.linkOther}</Label>
            <Input dir="ltr" />
          </TextField>
          <div className="dialog-buttons">
            {buttons(other.trim(), other.trim())}
            <Button onPress={onClose}>{t.review.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
