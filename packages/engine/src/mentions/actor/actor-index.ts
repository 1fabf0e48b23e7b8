import type { Actor, ActorIndex, ActorMatch, ActorScene } from '../../model/actor.ts';
import { aliasesIn, aliasTable, type Days, daysOf, holdsOn } from './alias-table.ts';
import { headOfPhrase } from './head-of-phrase.ts';
import { phraseOf } from './phrase.ts';
import type { PhraseWords } from './phrase-words.ts';

export interface ActorIndexParts {
  readonly actors: readonly Actor[];
  /** The words of the language that the aliases are in. */
  readonly words: PhraseWords;
}

/** Answers kept: what some thousand reports name; far fewer, and a few hundred reports ask for all of them again. */
const REMEMBERED = 20_000;
/** What was asked of one day and country, by whether the words do something or have it done to them. */
interface Answers {
  /** `null` where nobody is meant. */
  readonly acting: Map<string, ActorMatch | null>;
  readonly acted: Map<string, ActorMatch | null>;
}

/** No phrase for an actor is longer; what is longer is a misreading, or hostile. */
const longest = 300;
const anywhere: ActorScene = { country: null, acts: true };

/** Puts the index together. Throws where two actors bear one id: a mistake in the data. */
export function createActorIndex({ actors, words }: ActorIndexParts): ActorIndex {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  if (byId.size !== actors.length) throw new Error('two actors bear one id');
  const table = aliasTable(actors, words);
  // By day and country: a report's own are found once for all of its names, and no key is joined for a question.
  const byScene = new Map<string | null, Map<string | null, Answers>>();
  let kept = 0;

  function search(text: string, days: Days, scene: ActorScene): ActorMatch | undefined {
    if (text.length > longest) return undefined;
    const phrase = phraseOf(text, words);
    const found = headOfPhrase(phrase, aliasesIn(phrase, table, days, scene), words, scene);
    if (found?.actor == null) return undefined;
    const { actor, alias } = found;
    return Object.freeze({ actor, name: nameOn(actor, days ?? firstDay(alias.from)), alias: alias.words });
  }

  return {
    get: (id) => byId.get(id),
    find(text, on, scene = anywhere) {
      if (kept >= REMEMBERED) {
        byScene.clear();
        kept = 0;
      }
      let byCountry = byScene.get(on);
      if (byCountry === undefined) {
        byCountry = new Map();
        byScene.set(on, byCountry);
      }
      let both = byCountry.get(scene.country);
      if (both === undefined) {
        both = { acting: new Map(), acted: new Map() };
        byCountry.set(scene.country, both);
      }
      const answers = scene.acts ? both.acting : both.acted;
      const known = answers.get(text);
      if (known !== undefined) return known ?? undefined;
      const answer = search(text, daysOf(on), scene);
      // A copy: the words as given are a slice that would hold on to the whole report they were cut from.
      answers.set([...text].join(''), answer ?? null);
      kept++;
      return answer;
    },
  };
}

/** A report without a date uses a name of its own time: what the actor was called when that name came up. */
function firstDay(from: string | undefined): Days {
  return from === undefined ? null : [from, from];
}

function nameOn(actor: Actor, days: Days): string {
  if (days === null) return actor.name;
  const [day] = days;
  return actor.formerNames?.find((former) => holdsOn(former, [day, day]))?.name ?? actor.name;
}
