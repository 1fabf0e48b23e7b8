import { memo, useMemo } from 'react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Popover,
  Select,
  SelectValue,
  Virtualizer,
} from 'react-aria-components';

export interface ChoiceOption {
  readonly id: string;
  readonly words: string;
  /** How far it stands in, for what lies inside the option before it. */
  readonly depth?: number;
}

export interface ChoiceGroup {
  readonly words: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** Further options under a heading of their own. */
  readonly group?: ChoiceGroup | undefined;
  readonly onChange: (id: string) => void;
}

/** Longer lists are drawn as far as they are seen: the library takes most of a millisecond for each row. */
const MANY = 40;
const ROW_HEIGHT = 32;

function Option({ id, words, depth = 0 }: ChoiceOption) {
  return (
    <ListBoxItem id={id} textValue={words} className="option" data-depth={Math.min(depth, 6)}>
      <span dir="auto">{words}</span>
    </ListBoxItem>
  );
}

/**
 * One of several: a button that opens a list. It is drawn anew only for other properties: the library goes through every
 * option each time, so that long lists should be the same array for as long as they say the same.
 */
export const Choice = memo(function Choice({ label, value, options, group, onChange }: ChoiceProps) {
  const isLong = options.length + (group?.options.length ?? 0) > MANY;
  const flat = useMemo(() => [...options, ...(group?.options ?? [])], [options, group]);
  return (
    <Select className="choice" value={value} onChange={(key) => key !== null && onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value">
          {() => <span dir="auto">{flat.find(({ id }) => id === value)?.words ?? value}</span>}
        </SelectValue>
        <span aria-hidden="true" className="chevron" />
      </Button>
      <Popover className="popover" offset={4}>
        {isLong ? (
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
            <ListBox className="options" data-long="" items={flat}>
              {Option}
            </ListBox>
          </Virtualizer>
        ) : (
          <ListBox className="options">
            {options.map((option) => (
              <Option key={option.id} {...option} />
            ))}
            {group !== undefined && group.options.length > 0 && (
              <ListBoxSection>
                <Header className="options-head">{group.words}</Header>
                {group.options.map((option) => (
                  <Option key={option.id} {...option} />
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        )}
      </Popover>
    </Select>
  );
});
