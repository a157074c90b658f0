import { launchBrowser } from '../browser/launch-browser.ts';
import { walkThroughTheDay } from './editors-day.ts';
import { startGuideNewsroom } from './guide-newsroom.ts';

/** Walks through an editor's day in a newsroom of its own and takes the pictures of the guide. */
export async function takeGuidePictures(): Promise<void> {
  const browser = await launchBrowser();
  try {
    console.log('Starting a newsroom on a copy of the sample content …');
    const newsroom = await startGuideNewsroom(browser);
    try {
      await walkThroughTheDay(newsroom);
    } finally {
      await newsroom.stop();
    }
  } finally {
    await browser.close();
  }
}
