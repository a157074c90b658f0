import type { ArchiveBlock, ArchivePart, ArchiveStory } from './story.ts';

/** The story as an entry of this project: front matter with all it knows, and a body with components. */
export function writeEntry(story: ArchiveStory): string {
  const { title, publishedAt, standfirst, section, tags, photo, facts } = story;
  const lead =
    photo === undefined ? {} : { lead: { src: photo, alt: 'Ảnh mẫu: đồi núi dưới trời xanh.', credit: 'Ảnh mẫu' } };
  const front = { title, state: 'đã duyệt', publishedAt, sample: true, standfirst, section, tags, ...lead, ...facts };
  return `---\n${frontMatter(front)}\n---\n\n${writeBody(story.parts)}\n`;
}

/** Front matter in YAML: every value is also JSON, which YAML contains. */
export function frontMatter(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');
}

/** The body as MDX with components. */
export function writeBody(
  parts: readonly ArchivePart[],
  drawBlock: (block: ArchiveBlock) => string = writeBlock,
): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'heading':
          return `## ${part.text}`;
        case 'paragraph':
          return part.text;
        case 'list':
          return part.items.map((item) => `- ${item}`).join('\n');
        case 'block':
          return drawBlock(part.block);
      }
    })
    .join('\n\n');
}

/** A component with literal props, on one line. */
export function writeBlock({ name, props, text }: ArchiveBlock): string {
  const written = Object.entries(props)
    .map(([key, value]) => (typeof value === 'string' ? `${key}="${value}"` : `${key}={${JSON.stringify(value)}}`))
    .join(' ');
  return text === undefined ? `<${name} ${written} />` : `<${name} ${written}>${text}</${name}>`;
}
