import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from 'prosemirror-tables';
import { BODY_TOOLS } from '../../../../messages/newsroom-body.ts';
import { alignColumns, isAligned } from '../commands/tables.ts';
import type { Tool } from './tool.ts';

/** The tools that appear while the cursor is in a table. */
export const tableTools: readonly (readonly Tool[])[] = [
  [
    { label: BODY_TOOLS.rowBelow, run: addRowAfter },
    { label: BODY_TOOLS.rowAbove, run: addRowBefore },
    { label: BODY_TOOLS.deleteRow, run: deleteRow },
  ],
  [
    { label: BODY_TOOLS.columnAfter, run: addColumnAfter },
    { label: BODY_TOOLS.columnBefore, run: addColumnBefore },
    { label: BODY_TOOLS.deleteColumn, run: deleteColumn },
  ],
  [
    {
      label: BODY_TOOLS.alignLeft,
      run: alignColumns(null),
      isOn: (state) => isAligned(state, null) || isAligned(state, 'left'),
    },
    { label: BODY_TOOLS.alignRight, run: alignColumns('right'), isOn: (state) => isAligned(state, 'right') },
  ],
  [{ label: BODY_TOOLS.deleteTable, run: deleteTable }],
];
