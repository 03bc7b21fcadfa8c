import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import es from 'eslint-plugin-es-x';
import jest from 'eslint-plugin-jest';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Everything that runs in classic Outlook's bare script engine: ES2016 built-ins and regular expressions only. */
const LAUNCH = ['shared/**/*.ts', 'addin/outlook/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      'webpack.config.js',
      'bot/protocol-nudge.js',
      '.ci/**',
      'test/*.js',
      'bot/playground/loopback.js',
      'addin/**/*.js',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Interfaces here are plain functions in plain objects; nothing uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Office's answers without a value are AsyncResult<void>.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Classic Outlook's engine has no String.prototype.at, matchAll, Object.entries …: indexes are checked instead.
      '@typescript-eslint/prefer-for-of': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: LAUNCH,
    plugins: { 'es-x': es },
    rules: {
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'es-x/no-regexp-named-capture-groups': 'error',
      'es-x/no-regexp-s-flag': 'error',
      'es-x/no-regexp-unicode-property-escapes': 'error',
      'es-x/no-regexp-d-flag': 'error',
      'es-x/no-regexp-v-flag': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'process',
        'fetch',
        'setTimeout',
        'localStorage',
        'Intl',
        'console',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'shared/ is passed the time.' },
        { object: 'Math', property: 'random', message: 'shared/ is deterministic.' },
      ],
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': a11y, 'react-hooks': hooks },
    rules: { ...a11y.configs.recommended.rules, ...hooks.configs.recommended.rules },
  },
  {
    // What Outlook really answers is not always what its types say.
    files: ['addin/outlook/office.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['test/**/*.test.{ts,tsx}'],
    ...jest.configs['flat/recommended'],
    settings: { jest: { version: 30 } },
  },
  {
    files: ['test/**/*.test.{ts,tsx}'],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'testRule', 'check*', 'see*'] },
      ],
      'jest/no-conditional-expect': 'off',
      'jest/no-standalone-expect': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  prettier,
);
