import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The parts of the comments that run on every runtime or in the browser. */
const commentParts = [
  'comments-domain',
  'comments-storage',
  'comments-published',
  'comments-http',
  'comments-notices',
  'comments-form',
  'comments-moderation',
  'comments-sign-in-pages',
];

/** Who may import whom; the prose stands in the README under "Architecture". */
const may = {
  'content-model': [],
  environment: ['content-model'],
  messages: [
    'building',
    'comments-domain',
    'content-model',
    'content-store',
    'environment',
    'importing',
    'newsroom',
    'proofreading',
    'serving',
  ],
  'content-store': ['content-model', 'environment', 'messages'],
  importing: [
    'comments-adapters',
    'comments-domain',
    'comments-storage',
    'content-model',
    'content-store',
    'environment',
    'messages',
    'serving',
  ],
  proofreading: ['content-model', 'content-store', 'environment', 'importing', 'messages'],
  newsroom: [
    'building',
    'comments-adapters',
    'comments-domain',
    'comments-http',
    'comments-sign-in-pages',
    'content-model',
    'content-store',
    'environment',
    'importing',
    'messages',
    'proofreading',
    'serving',
  ],
  fonts: [],
  feeds: ['content-model', 'messages'],
  sitemaps: ['content-model'],
  'structured-data': ['content-model', 'messages'],
  search: ['components', 'content-model', 'messages'],
  components: ['comments-form', 'comments-published', 'content-model', 'fonts', 'messages', 'structured-data'],
  layouts: [
    'comments-form',
    'comments-published',
    'components',
    'content-model',
    'fonts',
    'messages',
    'search',
    'serving',
    'structured-data',
    'styles',
  ],
  serving: ['environment', 'messages', 'content-model'],
  building: [
    'comments-adapters',
    'comments-domain',
    'comments-form',
    'comments-published',
    'comments-storage',
    'content-model',
    'content-store',
    'components',
    'environment',
    'fonts',
    'messages',
    'search',
    'serving',
  ],
  pages: [
    ...commentParts,
    'comments-adapters',
    'building',
    'components',
    'content-model',
    'content-store',
    'feeds',
    'fonts',
    'layouts',
    'messages',
    'search',
    'serving',
    'sitemaps',
    'structured-data',
    'styles',
  ],
  'content-config': ['content-model', 'content-store'],
  // Pure text functions of the content model: the one part of it that the comments share.
  'content-model-text': [],
  // The comments know nothing of the site but its words and its text functions; only adapters, form and desk see more.
  'comments-domain': ['content-model-text'],
  'comments-storage': ['comments-domain', 'content-model-text'],
  'comments-published': ['comments-domain', 'comments-storage', 'content-model', 'messages'],
  'comments-http': ['comments-domain', 'comments-storage', 'comments-published', 'content-model-text', 'messages'],
  'comments-notices': ['comments-domain', 'comments-storage', 'comments-published', 'content-model-text', 'messages'],
  'comments-form': ['comments-domain', 'comments-published', 'components', 'content-model', 'messages'],
  'comments-moderation': ['comments-domain', 'comments-sign-in-pages', 'content-model', 'messages'],
  'comments-sign-in-pages': ['comments-domain', 'comments-http', 'components', 'messages'],
  'comments-adapters': [...commentParts, 'content-model', 'environment', 'messages', 'serving'],
  'comments-bench': [...commentParts, 'comments-adapters', 'content-model', 'environment', 'serving', 'testing'],
  scripts: [
    ...commentParts,
    'comments-adapters',
    'comments-bench',
    'building',
    'components',
    'content-model',
    'content-store',
    'environment',
    'fonts',
    'importing',
    'messages',
    'newsroom',
    'proofreading',
    'search',
    'serving',
    'testing',
  ],
};

// Whoever may read the content model may read its text functions.
const withText = (names) => (names.includes('content-model') ? [...names, 'content-model-text'] : names);

// The first pattern that fits wins: parts of a folder stand before the folder.
const elements = [
  { type: 'content-model-text', pattern: 'src/content-model/text' },
  ...Object.keys(may)
    .filter((name) => name.startsWith('comments-'))
    .map((name) => ({ type: name, pattern: `src/comments/${name.slice('comments-'.length)}` })),
  ...Object.keys(may)
    .filter((name) => !name.startsWith('comments-'))
    .filter((name) => !['scripts', 'content-config', 'content-model-text'].includes(name))
    .map((name) => ({ type: name, pattern: `src/${name}` })),
  { type: 'styles', pattern: 'src/styles' },
  { type: 'testing', pattern: 'src/testing' },
  { type: 'scripts', pattern: 'scripts' },
];

const policies = [
  ...Object.entries(may).map(([type, others]) => ({
    from: { element: { type } },
    allow: { to: { element: { types: { anyOf: withText([type, ...others]) } } } },
  })),
  // Tests may use the builders of `testing`; nothing else may.
  {
    from: { file: { categories: 'test' } },
    allow: { to: { element: { types: { anyOf: ['testing', ...Object.keys(may)] } } } },
  },
  {
    from: { element: { type: 'testing' } },
    allow: { to: { element: { types: { anyOf: ['testing', ...Object.keys(may)] } } } },
  },
];

/** What code that must run on any runtime may not name. */
const noNode = { regex: '^(?:node|astro):', message: 'This part runs on every runtime: no node: or astro: module.' };
const DRIVERS = ['sqlite', 'postgres', 'd1'];

const astroOnly = (names) => ({
  paths: names.map((name) => ({ name, message: 'Only pages and content.config.ts may read astro:content.' })),
});

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', '.astro/**', 'node_modules/**', 'public/**'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  // The scripts inside .astro files are linted as files of their own.
  { files: ['**/*.astro'], processor: 'astro/client-side-ts' },
  {
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
        extraFileExtensions: ['.astro'],
      },
    },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'test', pattern: '**/*.test.ts' }],
      'boundaries/root-path': new URL('..', import.meta.url).pathname,
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'no-restricted-imports': ['error', astroOnly(['astro:content'])],
      'no-console': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The compiler's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'asyncFunctions'] }],
      // Interfaces here are implemented by closures; no method reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Text is NFC: its letters are single code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  { files: ['src/pages/**', 'src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // Tests and the fonts' character set take strings apart on purpose; a test states what it knows to be there.
    files: ['**/*.test.ts', 'src/testing/**', 'src/fonts/charset.ts'],
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Time, chance and the network come into the domain as arguments.
    files: ['src/comments/domain/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode] }],
      'no-restricted-globals': ['error', 'fetch', 'process', 'crypto', 'performance', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance is an argument.' },
      ],
    },
  },
  {
    // The function is given its store: it knows the port, never a driver.
    files: ['src/comments/http/**', 'src/comments/published/**', 'src/comments/storage/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noNode,
            { group: DRIVERS.map((name) => `**/storage/${name}/**`), message: 'Only adapters choose a driver.' },
          ],
        },
      ],
    },
  },
  {
    // The type of what a template renders is Astro's business; type-aware rules see `any` there.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
