import { html, raw } from 'hono/html';
import type { BlockName } from '../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS } from '../../messages/newsroom-body.ts';
import { CHECK_TEXT as text, NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import { severityNames } from '../../messages/proofreading.ts';
import type { Severity } from '../../proofreading/proof-finding.ts';
import type { CheckedFile } from '../stories/check-everything.ts';
import type { Html } from './frame.ts';
import { storyAddress } from './story-list.ts';

const MOST = 100;

/** What should be looked at in everything that was written; works without a script. */
export function checkPage(files: readonly CheckedFile[], severity: Severity | undefined): Html {
  const link = (value: Severity | undefined, label: string) =>
    html`<a href="?muc=${value ?? ''}" ${raw(value === severity ? ' aria-current="true"' : '')}>${label}</a>`;
  return html`<h1>${NEWSROOM_TEXT.check}</h1>
    <nav class="newsroom-choices" aria-label="${text.show}">
      ${link(undefined, text.all)}
      ${(['error', 'warning', 'suggestion'] as const).map((one) => link(one, severityNames[one]))}
    </nav>
    <p class="newsroom-found">${files.length === 0 ? text.none : text.count(files.length)}</p>
    <ul class="newsroom-list" role="list">
      ${files.slice(0, MOST).map(
        ({ file, line, remarks }) =>
          html`<li>
            ${line ? html`<a class="newsroom-title" href="${storyAddress(line.id)}">${line.title}</a>` : html`<strong>${file}</strong>`}
            <ul class="writing-check">
              ${remarks.map(
                ({ severity: weight, label, sentence, excerpt }) =>
                  html`<li data-severity="${weight}">
                    <strong>${severityNames[weight]}</strong
                    >${label === '' ? '' : ` · ${nameOf(label)}`}${excerpt ? html`: “${excerpt}”` : ''}<br />${sentence}
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>`;
}

/** A remark on a block names its tag: editors know it by another name. */
function nameOf(label: string): string {
  const tag = /^<(\w+)>$/.exec(label)?.[1] as BlockName | undefined;
  return tag && Object.hasOwn(BLOCK_WORDS, tag) ? BLOCK_WORDS[tag].name : label;
}
