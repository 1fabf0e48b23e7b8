import { type FormEvent, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useStrings } from '../strings/use-strings.ts';

/** Names a side that no source stands on yet, so that the lists of sides offer it. */
export function NewSide({ onAdd }: { readonly onAdd: (side: string) => void }) {
  const t = useStrings();
  const [side, setSide] = useState('');
  const name = side.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return;
    onAdd(name);
    setSide('');
  };
  return (
    <Form className="new-side" onSubmit={add}>
      <TextField className="field" value={side} onChange={setSide} maxLength={100}>
        <Label>{t.sources.newSide}</Label>
        <Input dir="auto" />
      </TextField>
      <Button type="submit" isDisabled={name === ''}>
        {t.sources.addSide}
      </Button>
    </Form>
  );
}
