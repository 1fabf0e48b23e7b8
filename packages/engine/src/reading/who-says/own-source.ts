import type { Draft } from '../../kind.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Completing } from '../completing.ts';
import { counterBefore } from './goes-on.ts';
import { isAllQuoted, opensWithQuote } from './quoted.ts';
import { type Attributed, isDenialOfOther, sourceOf } from './sources.ts';

/** Who says what a draft says: whom its sentence names, whoever speaks around it, or whoever was quoted right before. */
export function attributionOf(draft: Draft, completing: Completing): Attributed {
  const { parsed, predication, outer } = completing;
  const own = withSpeakerBefore(sourceOf(parsed, draft.focus[0], completing.work.state.speaker), completing);
  if (isDenialOfOther(own, predication)) return { ...own, links: [] };
  return outer.length > 0 && (own.links.length === 0 || own.cue?.rule.endsWith('-of'))
    ? { ...own, links: [...outer, ...own.links] }
    : own;
}

function withSpeakerBefore(found: Attributed, { parsed, predication, work, isTitle, outer }: Completing): Attributed {
  const { passage } = parsed;
  const { speaker } = work.state;
  if (isTitle) return found;
  const told = speaker !== null && passage.sentence - speaker.sentence === 1 && outer.length === 0;
  if (found.links.length > 0)
    // `"Aid groups estimate that 900 fled. …"`: whoever was quoted right before passes on what others say.
    return told && isAllQuoted(passage) && leads(found) ? { ...found, links: [speaker.link, ...found.links] } : found;
  // `"…," he said. "There are around 20 wounded."`: whoever was quoted right before.
  const quoted =
    parsed.cues.length === 0 &&
    (opensWithQuote(passage) || (goesOn(predication, passage.first) && speaker?.denying === false));
  if (told && quoted) return { ...found, links: [speaker.link] };
  const counter = counterBefore(parsed, predication, work.made);
  return counter === null ? found : { ...found, links: counter.attribution };
}

/** "Aid groups estimate that", and not "…, aid groups estimate". */
function leads({ cue }: Attributed): boolean {
  return cue !== null && cue.content[0] >= cue.last;
}

/** "Among the dead were two nurses": whoever told of the dead right before goes on. */
function goesOn({ rule, trigger }: Predication, first: number): boolean {
  return trigger[0] <= first + 1 && (rule.endsWith('/among') || rule.endsWith('/included'));
}
