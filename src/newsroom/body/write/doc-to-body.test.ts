import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { compileBody } from '../../../content-store/compile-body.ts';
import { anyDoc } from '../../../testing/newsroom/any-doc.ts';
import { canonicalDoc } from '../canonical/canonical-doc.ts';
import { comparable } from '../canonical/is-same-doc.ts';
import { bodyToDoc } from '../read/body-to-doc.ts';
import type { DocJson } from '../schema/schema.ts';
import { docToBody } from './doc-to-body.ts';

test('any document is written as a body that compiles and reads as the same document', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const { body, isExact } = docToBody(doc.toJSON() as DocJson, '');
      expect(compileBody(body, 'a', 0).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(comparable(bodyToDoc(body).doc as Node).toJSON()).toEqual(comparable(canonicalDoc(doc)).toJSON());
      expect(isExact).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 30_000);
