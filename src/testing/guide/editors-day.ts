import { bringFromWord, signIn } from './scenes/arriving.ts';
import { approveForToday, returnToWriter, sendFromTelephone, showWaiting } from './scenes/handing-on.ts';
import { correctInPublic, meetInOneStory, showHistory, withdrawStory } from './scenes/changing.ts';
import { addPicture, checkStory, previewStory, showBlocks, showWritingScreen } from './scenes/writing.ts';
import type { GuideNewsroom } from './guide-newsroom.ts';

/** Lan writes, Hùng approves, Mai joins; on the way the pictures of the guide are taken. */
export async function walkThroughTheDay(newsroom: GuideNewsroom): Promise<void> {
  await signIn(newsroom);
  const story = await bringFromWord(newsroom);
  const page = await newsroom.openFor('lan', story);
  await addPicture(page);
  await showWritingScreen(page);
  await showBlocks(page);
  await checkStory(page);
  await previewStory(page);
  await sendFromTelephone(newsroom, story);
  await returnToWriter(newsroom, story);
  await showWaiting(newsroom);
  await meetInOneStory(newsroom, story);
  await approveForToday(newsroom, story);
  await correctInPublic(newsroom, story);
  await withdrawStory(newsroom, story);
  await showHistory(newsroom, story);
}
