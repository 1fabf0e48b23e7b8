import { Button } from 'react-aria-components';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { removeSearch, useSavedSearches } from './saved.ts';

/** The searches that were saved in this browser, to go back to. */
export function SavedSearches() {
  const t = useStrings();
  const saved = useSavedSearches();
  const nameOf = (search: string) => [...new URLSearchParams(search).values()].join(' · ') || t.search.everything;
  if (saved.length === 0) return null;
  return (
    <ul className="saved" aria-label={t.search.saved}>
      {saved.map((search) => (
        <li key={search}>
          <Link to={{ page: 'search', query: Object.fromEntries(new URLSearchParams(search)) }} dir="auto">
            {nameOf(search)}
          </Link>
          <Button aria-label={t.search.remove(nameOf(search))} onPress={() => removeSearch(search)}>
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
