import { useContext, useLayoutEffect, useRef } from 'react';
import { SliderStateContext, SliderThumb, type SliderThumbProps } from 'react-aria-components';

export interface WordedThumbProps extends Omit<SliderThumbProps, 'inputRef'> {
  /** A value of the slider as it is read out: a date, where the value is a number of days. */
  readonly wordsOf: (value: number) => string;
}

/** A slider's thumb that says what its value means; the slider alone could only say the number. */
export function WordedThumb({ wordsOf, index = 0, ...thumb }: WordedThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const value = useContext(SliderStateContext)?.getThumbValue(index);
  const words = value === undefined ? null : wordsOf(value);
  // The library words the value as a number and offers no other way; it writes it again only when it changed.
  useLayoutEffect(() => {
    if (words !== null) input.current?.setAttribute('aria-valuetext', words);
  }, [words]);
  return <SliderThumb {...thumb} index={index} inputRef={input} />;
}
