import { html } from 'hono/html';
import { GUIDE, GUIDE_TEXT as text } from '../../messages/newsroom-guide.ts';
import type { Html } from '../pages/frame.ts';
import { readGuidePictures, type PictureFile } from './guide-pictures.ts';
import type { GuidePicture, GuideSection } from './guide-section.ts';
import { splitNames } from './split-names.ts';

/** Address of the guide in the newsroom. */
export const GUIDE_PATH = '/toa-soan/huong-dan/';

/** The guide for editors, as a page. */
export async function guidePage(): Promise<Html> {
  const files = await readGuidePictures();
  return html`<article class="guide">
    <h1>${text.title}</h1>
    <p class="guide-lead">${text.lead}</p>
    <nav class="guide-contents" aria-label="${text.contents}">
      <ol>
        ${GUIDE.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
    ${GUIDE.map((section) => drawSection(section, files))}
  </article>`;
}

function drawSection(
  { id, title, want, steps, pictures = [], otherwise = [] }: GuideSection,
  files: ReadonlyMap<string, PictureFile>,
): Html {
  return html`<section class="guide-section" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${withNames(want)}</p>
    <ol class="guide-steps">
      ${steps.map((step) => html`<li>${withNames(step)}</li>`)}
    </ol>
    ${pictures.map((picture) => drawPicture(picture, files))}
    ${
      otherwise.length === 0
        ? ''
        : html`<h3>${text.otherwise}</h3>
            <ul>
              ${otherwise.map((words) => html`<li>${withNames(words)}</li>`)}
            </ul>`
    }
  </section>`;
}

function drawPicture({ name, alt }: GuidePicture, files: ReadonlyMap<string, PictureFile>): Html | string {
  const file = files.get(name);
  if (!file) return '';
  return html`<p class="guide-picture">
    <img
      src="${GUIDE_PATH}anh/${name}.webp"
      width="${file.width}"
      height="${file.height}"
      alt="${alt}"
      loading="lazy"
    />
  </p>`;
}

function withNames(words: string): (Html | string)[] {
  return splitNames(words).map(({ text: part, isName }) => (isName ? html`<b>${part}</b>` : part));
}
