import { useChoices, useFigures } from '../api/queries.ts';
import type { FiguresChoice } from '../router/route.ts';
import { Empty, Failed, Loading } from '../shell/states.tsx';
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

  if (choices.error !== null) return <Failed isPage error={choices.error} onRetry={() => void choices.refetch()} />;
  if (choices.isPending) return <Loading words={t.loading.figures} />;
  return (
    <div className="figures-page">
      <div className="page-head">
        <h1>{t.figures.title}</h1>
      </div>
      {measure === undefined ? (
        <Empty title={t.figures.empty.none} />
      ) : (
        <>
          <ChoiceForm choice={effective} choices={choices.data} />
          {figures.error !== null ? (
            <Failed error={figures.error} onRetry={() => void figures.refetch()} />
          ) : figures.data === undefined ? (
            <Loading words={t.loading.figures} />
          ) : (
            <FiguresBody view={figures.data} choice={effective} isStale={figures.isPlaceholderData} />
          )}
        </>
      )}
    </div>
  );
}
