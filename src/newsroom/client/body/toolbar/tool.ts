import type { Command, EditorState } from 'prosemirror-state';

/** A button of the toolbar. */
export interface Tool {
  readonly label: string;
  /** The keys that do the same, as they are printed on the keyboard. */
  readonly keys?: string;
  /** How the label itself is set, to show what it does. */
  readonly look?: 'strong' | 'em';
  /** Does the deed; without `dispatch` only tells whether it can be done here. */
  readonly run: Command;
  readonly isOn?: (state: EditorState) => boolean;
}

/** A button that opens a menu. */
export interface ToolMenu {
  readonly label: string;
  readonly items: readonly (Tool & { readonly hint?: string })[];
}

/** Whether the button opens a menu. */
export function isMenu(tool: Tool | ToolMenu): tool is ToolMenu {
  return 'items' in tool;
}
