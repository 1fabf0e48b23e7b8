import type { Finding, Subject } from '@variorum/engine';
import { Choice } from '../controls/choice.tsx';
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
  const { shared, single } = subjects;
  const disputes = new Set(findings.filter(isDispute).map((finding) => finding.id));
  const words = (count: number) => numberWords(count, t.locale);
  const option = (subject: Subject) => {
    const disputed = subject.findings.some((finding) => disputes.has(finding)) ? ' ≠' : '';
    return {
      id: subject.id,
      words: t.figures.optionCount(t.reckoning.title(subject.titled), words(subject.accounts.length)) + disputed,
    };
  };
  return (
    <div className="subject-choice">
      <Choice
        label={t.figures.subject}
        value={chosen?.id ?? ALL}
        options={[{ id: ALL, words: t.figures.all(words(shared.length + single.length)) }, ...shared.map(option)]}
        group={{ words: t.figures.singles(words(single.length)), options: single.map(option) }}
        onChange={onChoose}
      />
    </div>
  );
}
