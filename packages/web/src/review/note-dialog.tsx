import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components';
import { useStrings } from '../strings/use-strings.ts';

export interface NoteDialogProps {
  readonly isOpen: boolean;
  readonly note: string;
  readonly onClose: () => void;
  readonly onNote: (note: string) => void;
}

/** A note that goes with the next decision. */
export function NoteDialog({ isOpen, note, onClose, onNote }: NoteDialogProps) {
  const t = useStrings();
  const [words, setWords] = useState(note);
  const keep = () => {
    onNote(words.trim());
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t.review.notePrompt}</Heading>
          <TextField aria-label={t.review.notePrompt} value={words} onChange={setWords} autoFocus>
            <TextArea
              rows={4}
              dir="auto"
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
              }}
            />
          </TextField>
          <div className="dialog-buttons">
            <Button onPress={keep} className="primary">
              {t.review.save}
            </Button>
            <Button onPress={onClose}>{t.review.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
