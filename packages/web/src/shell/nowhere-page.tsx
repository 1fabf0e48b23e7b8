import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Empty } from './states.tsx';
import { useTitle } from './use-title.ts';

export function NowherePage() {
  const t = useStrings();
  useTitle(t.nowhere.title);
  return (
    <Empty title={t.nowhere.title} isPage>
      <p>{t.nowhere.body}</p>
      <p>
        <Link to={{ page: 'overview' }}>{t.nowhere.home}</Link>
      </p>
    </Empty>
  );
}
