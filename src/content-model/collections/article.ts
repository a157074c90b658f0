import * as z from 'zod';
import { storyFields } from './story.ts';

/** Front matter of `tin-tuc`: a news article. */
export const articleSchema = z.strictObject({ ...storyFields() });

/** A validated news article. */
export type Article = z.output<typeof articleSchema>;
