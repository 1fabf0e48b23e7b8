import type { Reading } from '../../model/report.ts';
import type { Places } from '../scope/place.ts';
import type { SourceName, SourceNames } from './citation.ts';
import { type Topic, topicsOf } from './topics.ts';

/** What a publisher never mentions, although it reports on the place and several others speak of it there. */
export interface BlindSpot {
  readonly source: SourceName;
  readonly topic: Topic;
  /** Who does mention it, each with one claim. */
  readonly mentioned: readonly { readonly source: SourceName; readonly claim: string }[];
}

/** Fewer may all have missed or all have copied the same. */
export const OTHERS = 3;

/** By source, then most mentioned first. Topics of places on which a publisher does not report are no blind spots of it. */
export function blindSpotsOf(
  readings: readonly Reading[],
  places: Places,
  { publisherOf }: SourceNames,
): readonly BlindSpot[] {
  const publishers = new Map<string, SourceName>();
  const grounds = new Map<string, Set<string>>();
  const topics = new Map<string, { topic: Topic; by: Map<string, string> }>();
  const topicOf = topicsOf(places);
  for (const { report, claims } of readings) {
    const publisher = publisherOf(report);
    publishers.set(publisher.key, publisher);
    for (const claim of claims) {
      const topic = topicOf(claim);
      if (topic === null) continue;
      const ground = grounds.get(topic.place.key);
      if (ground === undefined) grounds.set(topic.place.key, new Set([publisher.key]));
      else ground.add(publisher.key);
      const entry = topics.get(topic.key) ?? { topic, by: new Map<string, string>() };
      const known = entry.by.get(publisher.key);
      if (known === undefined || claim.id < known) entry.by.set(publisher.key, claim.id);
      topics.set(topic.key, entry);
    }
  }
  const spots: BlindSpot[] = [];
  for (const { topic, by } of topics.values()) {
    if (by.size < OTHERS) continue;
    const mentioned = [...by]
      .map(([key, claim]) => ({ source: publishers.get(key)!, claim }))
      .sort((a, b) => (a.source.key < b.source.key ? -1 : 1));
    for (const key of grounds.get(topic.place.key)!) {
      if (!by.has(key)) spots.push({ source: publishers.get(key)!, topic, mentioned });
    }
  }
  return spots.sort(
    (a, b) =>
      (a.source.key < b.source.key ? -1 : a.source.key > b.source.key ? 1 : 0) ||
      b.mentioned.length - a.mentioned.length ||
      (a.topic.key < b.topic.key ? -1 : 1),
  );
}
