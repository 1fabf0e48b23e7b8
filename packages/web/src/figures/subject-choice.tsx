import type { Finding, Subject } from '@variorum/engine';
import { useId } from 'react';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ALL } from './focus.ts';
import { isDispute, type OrderedSubjects } from './subject-order.ts';

export interface SubjectChoiceProps {
  readonly subjects: OrderedSubjects;
  readonly findings: readonly Finding[];
  readonly chosen: Subject | undefined;
  readonly onChoose: (subjectId: string) => void;
}

/** Which subject the chart shows: all, or one of those that accounts were found of. */
export function SubjectChoice({ subjects, findings, chosen, onChoose }: SubjectChoiceProps) {
  const t = useStrings();
  const id = useId();
  const { shared, single } = subjects;
  const disputes = new Set(findings.filter(isDispute).map((finding) => finding.id));
  const words = (count: number) => numberWords(count, t.locale);
  const option = (subject: Subject) => {
    const disputed = subject.findings.some((finding) => disputes.has(finding)) ? ' ≠' : '';
    return (
      <option key={subject.id} value={subject.id}>
        {t.figures.optionCount(subject.title, words(subject.accounts.length)) + disputed}
      </option>
    );
  };
  return (
    <div className="choice subject-choice">
      <label htmlFor={id}>{t.figures.subject}</label>
      <select id={id} value={chosen?.id ?? ALL} onChange={(event) => onChoose(event.target.value)}>
        <option value={ALL}>{t.figures.all(words(shared.length + single.length))}</option>
        {shared.map(option)}
        {single.length > 0 && <optgroup label={t.figures.singles(words(single.length))}>{single.map(option)}</optgroup>}
      </select>
    </div>
  );
}
