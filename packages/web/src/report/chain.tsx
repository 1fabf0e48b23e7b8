import type { Link as Source } from '@variorum/engine';
import { useStrings } from '../strings/use-strings.ts';
import { plainWords } from './plain-words.tsx';

/** Who says so according to whom: the publisher first, then each source that the one before it cites. */
export function Chain({ chain, publisher }: { readonly chain: readonly Source[]; readonly publisher: string | null }) {
  const t = useStrings();
  return (
    <ol className="chain" data-testid="chain">
      <li>
        <span className="chain-name" dir="auto">
          {publisher ?? t.noPublisher}
        </span>
        {chain.length === 0 && <span className="chain-cue">{t.claim.ownVoice}</span>}
      </li>
      {chain.map((link, at) => (
        // Sources that a person named stand all at the same place.
        <li key={`${link.start}-${link.end}-${at}`}>
          <span className="chain-name" dir="auto">
            {link.name ?? link.text}
          </span>
          <span className="chain-cue" dir="auto">
            {link.name !== undefined && link.name !== link.text && <q>{plainWords(link.text)}</q>}
            {link.role && <span>{link.role}</span>}
            {link.cue !== null && <span>{t.claim.cue(link.cue)}</span>}
          </span>
          {link.members !== undefined && link.members.length > 0 && (
            <ul className="chain-members">
              {link.members.map((member) => (
                <li key={`${member.start}-${member.end}`} dir="auto">
                  {member.name ?? member.text}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
