import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Who may import whom; the prose stands in the README under "Architecture". */
const may = {
  'content-model': [],
  environment: ['content-model'],
  messages: ['content-model', 'content-store', 'environment', 'serving', 'building'],
  'content-store': ['content-model', 'environment', 'messages'],
  fonts: [],
  feeds: ['content-model', 'messages'],
  sitemaps: ['content-model'],
  'structured-data': ['content-model', 'messages'],
  search: ['content-model', 'messages'],
  components: ['content-model', 'fonts', 'messages', 'structured-data'],
  layouts: ['components', 'content-model', 'fonts', 'messages', 'serving', 'structured-data', 'styles'],
  serving: ['environment', 'messages', 'content-model'],
  building: ['content-model', 'content-store', 'components', 'environment', 'fonts', 'messages', 'serving'],
  pages: [
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
  scripts: [
    'building',
    'components',
    'content-model',
    'content-store',
    'environment',
    'fonts',
    'messages',
    'search',
    'serving',
    'testing',
  ],
};

const elements = [
  ...Object.keys(may)
    .filter((name) => !['scripts', 'content-config'].includes(name))
    .map((name) => ({ type: name, pattern: `src/${name}` })),
  { type: 'styles', pattern: 'src/styles' },
  { type: 'testing', pattern: 'src/testing' },
  { type: 'scripts', pattern: 'scripts' },
];

const policies = [
  ...Object.entries(may).map(([type, others]) => ({
    from: { element: { type } },
    allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
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
    // The type of what a template renders is Astro's business; type-aware rules see `any` there.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
