import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';

/**
 * Running text whose bold, italic and struck parts can be written: equal neighbours joined, white space and emoji
 * at their ends moved outside, empty ones dropped. Word cuts `**Kết quả** ` anywhere, and Markdown marks must not touch a space.
 */
export function tidyMarks(nodes: readonly Nodes[]): Nodes[] {
  return joinNeighbours(nodes.flatMap(moveSpacesOut));
}

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

function isMark(node: Nodes | undefined): node is Mark {
  return node !== undefined && ['strong', 'emphasis', 'delete', 'link'].includes(node.type);
}

function moveSpacesOut(node: Nodes): Nodes[] {
  if (!isMark(node)) return [node];
  const children = joinNeighbours(node.children) as PhrasingContent[];
  const before: Nodes[] = [];
  const after: Nodes[] = [];
  for (let first = children[0]; isSpace(first); first = children[0]) before.push(...children.splice(0, 1));
  for (let last = children.at(-1); isSpace(last); last = children.at(-1)) after.unshift(...children.splice(-1));
  const [first] = children;
  if (first === undefined) return [...before, ...after];
  if (first.type === 'text') before.push(...cut(children, 0, /^[\s\u{10000}-\u{10FFFF}]+/u));
  if (children.at(-1)?.type === 'text')
    after.unshift(...cut(children, children.length - 1, /[\s\u{10000}-\u{10FFFF}]+$/u));
  return [...before, { ...node, children }, ...after];
}

function isSpace(node: Nodes | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^[\s\u{10000}-\u{10FFFF}]*$/u.test(node.value));
}

/** Takes what the pattern finds off the text at a place and gives it back as a text of its own. */
function cut(children: PhrasingContent[], index: number, pattern: RegExp): Nodes[] {
  const text = children[index];
  if (text?.type !== 'text') return [];
  const space = pattern.exec(text.value)?.[0];
  if (space === undefined) return [];
  children[index] = { ...text, value: text.value.replace(pattern, '') };
  return [{ type: 'text', value: space }];
}

function joinNeighbours(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const together = last === undefined ? undefined : join(last, node);
    if (together === undefined) joined.push(node);
    else joined[joined.length - 1] = together;
  }
  return joined;
}

function join(one: Nodes, other: Nodes): Nodes | undefined {
  if (one.type === 'text' && other.type === 'text') return { ...one, value: one.value + other.value };
  if (!isMark(one) || one.type !== other.type) return undefined;
  if (one.type === 'link' && !leadsAlike(one, other as Link)) return undefined;
  const children = joinNeighbours([...one.children, ...(other as Parents).children]);
  return { ...one, children } as Nodes;
}

function leadsAlike(one: Link, other: Link): boolean {
  return one.url === other.url && (one.title ?? '') === (other.title ?? '');
}
