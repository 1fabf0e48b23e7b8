import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { DropItem } from 'react-aria-components';
import { Button, DropZone, FileTrigger, isDirectoryDropItem, isFileDropItem, Text } from 'react-aria-components';
import { useOverview } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { storedActor } from '../settings/actor.ts';
import { Answered } from '../shell/answered.tsx';
import { NotKept } from '../shell/not-kept.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DroppedList } from './dropped-list.tsx';
import { type Dropped, LARGEST, sendAll } from './queue.ts';

/** Every file of what was dropped, folders with all below them. */
async function filesIn(items: Iterable<DropItem> | AsyncIterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for await (const item of items) {
    if (isFileDropItem(item)) files.push(await item.getFile());
    else if (isDirectoryDropItem(item)) files.push(...(await filesIn(item.getEntries())));
  }
  return files.filter(({ name }) => !name.startsWith('.'));
}

/** Takes reports into the dossier. */
export function AddPage() {
  const t = useStrings();
  useTitle(t.add.title);
  const client = useQueryClient();
  const overview = useOverview();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const next = useRef(0);
  const take = useCallback(
    async (files: readonly File[]) => {
      const keyed = files.map((file) => ({ key: next.current++, file }));
      const fresh = keyed.map(
        ({ key, file }): Dropped => ({
          key,
          name: file.name,
          bytes: file.size,
          state: 'waiting',
          reports: [],
          related: false,
          why: null,
        }),
      );
      setDropped((before) => [...before, ...fresh]);
      await sendAll(keyed, {
        as: storedActor(),
        tooLarge: t.add.tooLarge(`${numberWords(LARGEST / 1024 / 1024, t.locale)} MiB`),
        onChange: (key, part) =>
          setDropped((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each))),
      });
      await client.invalidateQueries();
    },
    [client, t],
  );
  const done = dropped.filter(({ state }) => state !== 'waiting' && state !== 'sending').length;
  const n = (value: number) => numberWords(value, t.locale);
  return (
    <div className="add-page">
      <PageHead title={t.add.title} intro={t.add.intro} />
      <Answered asked={overview} loading={t.loading.page} isPart>
        {({ mayWrite }) =>
          mayWrite ? (
            <>
              <DropZone
                className="drop"
                data-testid="drop"
                onDrop={(event) => void filesIn(event.items).then(take)}
                aria-label={t.add.drop}
              >
                <Text slot="label" className="drop-label">
                  {t.add.drop}
                </Text>
                <div className="drop-buttons">
                  <FileTrigger allowsMultiple onSelect={(files) => void take([...(files ?? [])])}>
                    <Button>{t.add.choose}</Button>
                  </FileTrigger>
                  <FileTrigger
                    acceptDirectory
                    onSelect={(files) => void take([...(files ?? [])].filter(({ name }) => !name.startsWith('.')))}
                  >
                    <Button>{t.add.chooseFolder}</Button>
                  </FileTrigger>
                </div>
              </DropZone>
              <p role="status" className="soft">
                {dropped.length > 0 && t.add.summary(n(done), n(dropped.length))}
              </p>
              {dropped.length > 0 && <DroppedList dropped={dropped} />}
            </>
          ) : (
            <NotKept />
          )
        }
      </Answered>
    </div>
  );
}
