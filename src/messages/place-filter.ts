/** What the filter of places found; alone in its file because it travels to the browser. */
export const PLACE_FOUND = (count: number): string =>
  count === 0 ? 'Không có nơi nào tên như vậy.' : `${count} nơi có tên như vậy.`;
