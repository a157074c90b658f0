import { html, raw } from 'hono/html';
import { collectionNames } from '../../content-model/collections/index.ts';
import { HOME_TEXT, KIND_HINTS, KIND_NAMES, NEW_TEXT as text, NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import type { Html } from './frame.ts';

/** The page on which a story begins: its kind and title, or a Word file. */
export function newPage(): Html {
  return html`<h1>${NEWSROOM_TEXT.write}</h1>
    <ts-new class="newsroom-new">
      <form data-part="form">
        <p class="field">
          <label for="tieu-de">${text.title}</label><span class="hint" id="tieu-de-goi-y">${text.titleHint}</span
          ><input
            class="input"
            id="tieu-de"
            name="title"
            maxlength="200"
            required
            autocomplete="off"
            aria-describedby="tieu-de-goi-y"
          />
        </p>
        <fieldset class="newsroom-kinds">
          <legend>${text.kind}</legend>
          ${collectionNames.map(
            (name, index) =>
              html`<label class="check"
                ><input type="radio" name="kind" value="${name}" ${raw(index === 0 ? ' checked' : '')} /><span
                  ><strong>${KIND_NAMES[name]}</strong><br />${KIND_HINTS[name]}</span
                ></label
              >`,
          )}
        </fieldset>
        <p class="desk-notice" role="status" data-part="notice"></p>
        <button class="button" type="submit">${text.make}</button>
      </form>
      <section class="newsroom-drop" data-part="drop" aria-labelledby="tu-word">
        <h2 id="tu-word">${HOME_TEXT.word}</h2>
        <p>${HOME_TEXT.wordHint}</p>
        <button class="button quiet" type="button" data-part="choose">${HOME_TEXT.wordChoose}</button>
        <input type="file" accept=".docx,.doc,.odt" multiple hidden data-part="file" />
        <div role="status" data-part="imported"></div>
      </section>
    </ts-new>`;
}
