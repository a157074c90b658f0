import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { ProblemAnswer } from '../../app/answers.ts';
import { part } from '../find-part.ts';
import { drawEvents } from './draw-events.ts';
import { drawHead } from './draw-head.ts';
import { drawPlaces, type Place } from './draw-places.ts';
import { drawTools } from './draw-tools.ts';
import { drawFiles } from './files-panel.ts';
import { followBar } from './follow-bar.ts';
import { openTextKeeper } from './kept-text.ts';
import { mountParts, type MountedParts } from './mount-parts.ts';
import { offerKept } from './offer-kept.ts';
import { takePassedWords } from './passed-words.ts';
import { createSaver } from './saver.ts';
import { tellProblem } from './tell-problem.ts';
import { watchOthers } from './watch-others.ts';
import { watchPublication } from './watch-publication.ts';

/** Fills the writing screen with a story. */
export function openScreen(root: HTMLElement, story: OpenedStory, notice: Notice): void {
  const keeper = openTextKeeper(story.id);
  const kept = keeper.read();
  const status = element('span', { class: 'writing-saved', role: 'status' });
  const parts = mountParts(root, story, {
    notice,
    onChange: () => saver.touch(),
    onVersion(version) {
      // The first file beside a story that readers see makes the copy that is written in from now on. Any other version
      // than that is somebody else's text, which the next save joins.
      if (story.work === undefined && saver.version() === story.version) saver.setVersion(version);
    },
  });
  const onProblem = (problem: ProblemAnswer) => tellProblem(root, notice, problem);
  const saver = createSaver({
    story,
    parts,
    keeper,
    notice,
    status,
    onProblem,
    onSaved: () => showPlaces(root, [], parts),
  });
  const tellActionProblem = (problem: ProblemAnswer) => {
    onProblem(problem);
    showPlaces(root, problem.places ?? [], parts);
  };
  drawHead(root, story);
  drawTools({ root, story, parts, saver, status, tellActionProblem });
  followBar(part(root, 'bar'));
  part(root, 'past').hidden = story.events.length === 0;
  part(root, 'events').replaceChildren(drawEvents(story));
  drawFiles(part(root, 'files'), parts.files);
  watchOthers(story.id, part(root, 'others'));
  watchPublication(story, part(root, 'publication'));
  part(root, 'copy').hidden = story.live === undefined || story.work === undefined;
  const done = takePassedWords();
  if (done === undefined) notice.clear();
  else notice.tell(done);
  if (kept) {
    const take = () => {
      // Kept words go on from the text that they were written over: what others saved since is joined, not lost.
      saver.setVersion(kept.base);
      parts.write(kept.parts);
    };
    part(root, 'problems').before(offerKept(kept, take, () => keeper.forget()));
  }

  addEventListener('beforeunload', (event) => {
    if (saver.isDirty()) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void saver.save();
  });
}

/** Lists the places that hinder an action, each leading to its field. */
function showPlaces(root: HTMLElement, places: readonly Place[], parts: MountedParts): void {
  const list = part(root, 'problems');
  list.hidden = places.length === 0;
  list.replaceChildren(drawPlaces(places, parts.focusField));
  parts.showFindings(places);
  if (places.length > 0) list.focus();
}
