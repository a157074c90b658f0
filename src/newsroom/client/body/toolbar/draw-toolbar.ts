import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { drawMenu } from './draw-menu.ts';
import { isMenu, type Tool, type ToolMenu } from './tool.ts';

/** A row of tools: one stop of the Tab key, arrows go from button to button, Escape goes back to the text. */
export interface Toolbar {
  readonly element: HTMLElement;
  readonly update: (state: EditorState) => void;
  readonly focus: () => void;
}

/** Draws a row of tools for a text. */
export function drawToolbar(
  label: string,
  groups: readonly (readonly (Tool | ToolMenu)[])[],
  view: EditorView,
): Toolbar {
  const drawn = groups.map((group) =>
    group.map((tool) => (isMenu(tool) ? drawMenu(tool, view) : drawTool(tool, view))),
  );
  const parts = drawn.flat();
  const buttons = parts.map(({ button }) => button);
  const bar = element(
    'div',
    { class: 'body-toolbar', role: 'toolbar', 'aria-label': label },
    ...drawn.map((group) => element('div', { class: 'tool-group' }, ...group.map((part) => part.element))),
  );
  const choose = (index: number) => {
    const wanted = buttons[(index + buttons.length) % buttons.length];
    buttons.forEach((button) => (button.tabIndex = button === wanted ? 0 : -1));
    wanted?.focus();
  };
  buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') view.focus();
    else if (at < 0 || goal === undefined) return;
    else choose(goal);
    event.preventDefault();
  });
  // A press with the mouse must not take the cursor out of the text.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    element: bar,
    update: (state) => parts.forEach((part) => part.update(state)),
    focus: () => choose(buttons.findIndex(({ tabIndex }) => tabIndex === 0)),
  };
}

/** A tool as it stands in a bar or a menu. */
export interface DrawnTool {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly update: (state: EditorState) => void;
}

function drawTool(tool: Tool, view: EditorView): DrawnTool {
  const title = tool.keys === undefined ? {} : { title: `${tool.label} (${tool.keys})` };
  const words = tool.look === undefined ? tool.label : element(tool.look, {}, tool.label);
  const button = element('button', { type: 'button', ...title }, words);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    tool.run(view.state, (transaction) => view.dispatch(transaction), view);
    if (!document.querySelector('dialog[open]')) view.focus();
  });
  return { element: button, button, update: (state) => showState(button, tool, state) };
}

/** Shows whether a tool is on and whether it can be used here. A tool that cannot stays in reach of the arrows. */
export function showState(button: HTMLButtonElement, tool: Tool, state: EditorState): void {
  if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(state)));
  const isOn = button.getAttribute('aria-pressed') === 'true';
  button.setAttribute('aria-disabled', String(!isOn && !tool.run(state)));
}
