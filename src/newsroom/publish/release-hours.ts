import { releaseTime, type PublicationFields } from '../../content-model/publication.ts';
import { compareLocal, type LocalTime } from '../../content-model/time/local-time.ts';

/** The hours after a given one at which what readers may see changes by itself: approved entries come out, or are withdrawn. In their order. */
export function releaseHours(entries: Iterable<PublicationFields>, after: LocalTime): LocalTime[] {
  const hours = new Set<LocalTime>();
  for (const entry of entries) {
    if (entry.state !== 'đã duyệt') continue;
    const release = releaseTime(entry);
    for (const hour of [release, entry.withdrawn?.at])
      // What is withdrawn before it comes out changes nothing until it would have come out.
      if (hour !== undefined && compareLocal(hour, release) >= 0 && compareLocal(hour, after) > 0) hours.add(hour);
  }
  return [...hours].sort(compareLocal);
}
