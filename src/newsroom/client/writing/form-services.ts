import { readNewsroom } from '../call-newsroom.ts';
import type { FormServices, Option } from '../form/form-services.ts';
import type { StoryFiles } from './story-files.ts';

/** What the forms of the writing screen ask the newsroom. */
export function createFormServices(files: StoryFiles): Omit<FormServices, 'story'> {
  return {
    ...createLookUps(),
    files: files.all,
    uploadFile: (file, kind) => files.add(file, kind),
    pictureUrl: files.address,
  };
}

/** Names of rows and stories, as the newsroom knows them. */
export function createLookUps(): Pick<FormServices, 'lookUp' | 'labelsOf'> {
  return {
    async lookUp(target, query) {
      const found = await readNewsroom<readonly Option[]>(`/tra-cuu/${target}?q=${encodeURIComponent(query)}`);
      return found.ok ? found.value : [];
    },
    async labelsOf(target, ids) {
      if (ids.length === 0) return {};
      const found = await readNewsroom<Record<string, string>>(
        `/nhan/${target}?ma=${ids.map(encodeURIComponent).join(',')}`,
      );
      return found.ok ? found.value : {};
    },
  };
}
