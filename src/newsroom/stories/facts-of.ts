import type { ActionFacts } from '../workflow/actions.ts';
import type { FoundStory } from './story-desk.ts';

/** What actions on a story are judged by. A copy that was moved to another section is still a change of the old one. */
export async function factsOf(
  { entry, live, work, record }: FoundStory,
  needsSecondPerson: (section: string) => Promise<boolean>,
): Promise<ActionFacts> {
  const sections = new Set([entry.own, entry.copy].flatMap((line) => line?.section ?? []));
  const needs = await Promise.all([...sections].map(needsSecondPerson));
  return { live, work, record, needsSecondPerson: needs.includes(true) };
}
