import type { Finding } from './finding.ts';
import type { FileUse } from './read-catalogues.ts';

/** Reports rows of a catalogue that, followed along `parent` or `successors`, lead back to themselves; each circle once. */
export function checkCycles(
  catalogues: Readonly<Record<string, readonly object[]>>,
  uses: readonly FileUse[],
): Finding[] {
  return Object.entries(catalogues).flatMap(([name, rows]) =>
    (['parent', 'successors'] as const).flatMap((key) => {
      const next = new Map((rows as Row[]).map((row) => [row.id ?? '', [row[key] ?? []].flat()]));
      return circlesIn(next).map((circle): Finding => {
        const id = circle[0] ?? '';
        const target = next.get(id)?.find((candidate) => circle.includes(candidate)) ?? id;
        const file = `danh-muc/${name}.yaml`;
        const use = uses.find(
          (candidate) =>
            candidate.file === file &&
            candidate.path[0] === key &&
            candidate.value === target &&
            candidate.owner === id,
        );
        return {
          severity: 'error',
          code: 'catalogue-cycle',
          file,
          ...(use ? { line: use.line, field: use.path, label: use.label } : {}),
          args: { circle: [...circle, id].join(' → ') },
        };
      });
    }),
  );
}

interface Row {
  readonly id?: string;
  readonly parent?: string;
  readonly successors?: readonly string[];
}

/** Every circle of a graph that is found from its first node on, without doubles. */
function circlesIn(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) circles.push(path.slice(start));
    if (start >= 0 || done.has(id)) return;
    for (const target of next.get(id) ?? []) visit(target, [...path, id]);
    done.add(id);
  };
  for (const id of next.keys()) visit(id, []);
  return circles;
}
