import { useChoices, useFigures } from '../api/queries.ts';
import type { FiguresChoice } from '../router/route.ts';
import { Answered } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ChoiceForm } from './choice-form.tsx';
import { FiguresBody } from './figures-body.tsx';

/** The figures of a dossier: what is asked for, and every account of it side by side. */
export function FiguresPage({ choice }: { readonly choice: FiguresChoice }) {
  const t = useStrings();
  useTitle(t.figures.title);
  const choices = useChoices();
  // Figures of different measures share no axis: without a choice, the one most spoken of is shown.
  const measure = choice.measure ?? choices.data?.measures[0]?.id;
  const effective: FiguresChoice = measure === undefined ? choice : { ...choice, measure };
  const figures = useFigures(effective, { enabled: choices.data !== undefined });
  return (
    <div className="figures-page">
      <PageHead title={t.figures.title} />
      <Answered asked={choices} loading={t.loading.figures} isPart>
        {(there) =>
          measure === undefined ? (
            <NothingHere title={t.figures.empty.none} />
          ) : (
            <>
              <ChoiceForm choice={effective} choices={there} />
              <Answered asked={figures} loading={t.loading.figures} isPart>
                {(view) => <FiguresBody view={view} choice={effective} isStale={figures.isPlaceholderData} />}
              </Answered>
            </>
          )
        }
      </Answered>
    </div>
  );
}
