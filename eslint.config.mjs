import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import vueA11y from 'eslint-plugin-vuejs-accessibility'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { readScriptsOfVueFiles } from './src/tooling/lint/vueScripts.mjs'

/** Topics of the records may import each other. Topics derived from records stand above them. */
const RECORDS = ['cards', 'renewals', 'receipts', 'rules', 'reminders', 'settings']

/**
 * Rules on imports between the topics of src/shared/domain: the topics that each may import.
 * @param {Record<string, string[]>} topics
 */
function topicWalls(topics) {
  return Object.entries(topics).map(([topic, known]) => ({
    target: `./src/shared/domain/${topic}/**/!(*.test).ts`,
    from: './src/shared/domain',
    except: [...new Set([topic, ...known])].map((name) => `./${name}`),
    message: `The topic "${topic}" knows ${known.join(', ') || 'no other topic'}.`,
  }))
}

/** These adapters do their work, or a part of it, in a thread of its own. */
const THREADED = ['exporters', 'importers', 'storage']

/** The walls of the house: what a room may import. `except` is relative to `from`. */
const WALLS = [
  {
    target: './src/shared',
    from: './src',
    except: ['./shared'],
    message: 'src/shared is pure: it imports nothing but itself.',
  },
  {
    target: './src/renderer',
    from: './src',
    except: ['./renderer', './shared'],
    message: 'The window reaches the main process through window.api only.',
  },
  {
    target: './src/preload',
    from: './src',
    except: ['./preload', './shared/contract'],
    message: 'Preload is built from the contract and nothing else.',
  },
  {
    // Their tests may let the real adapters work.
    target: './src/main/services/**/!(*.test).ts',
    from: './src/main',
    except: ['./services', './ports', './common'],
    message: 'Services act through ports.',
  },
  ...['storage', 'exporters', 'importers', 'security', 'threads'].map((room) => ({
    target: `./src/main/${room}`,
    from: './src/main',
    except: [`./${room}`, './ports', './common', ...(THREADED.includes(room) ? ['./threads'] : [])],
    message: 'Adapters know ports and shared code, not each other.',
  })),
  {
    target: './src/main/electron',
    from: './src/main',
    except: ['./electron', './security', './ports', './common'],
    message: 'Electron adapters know ports and shared code, not each other.',
  },
  {
    target: './src/main/common',
    from: './src/main',
    except: ['./common'],
    message: 'What every room of the main process may use knows none of them.',
  },
  {
    target: './src/main/ipc',
    from: './src/main',
    except: ['./ipc', './services', './ports'],
    message: 'Handlers map channels to services.',
  },
  {
    target: './src/main/cli',
    from: './src/main',
    except: ['./cli', './services', './ports', './common'],
    message: 'Commands map words to services.',
  },
  {
    target: './src/main',
    from: './src',
    except: ['./main', './shared'],
    message: 'The main process never imports the window.',
  },
  {
    target: './src/main/!(composition)/**',
    from: './src/main/composition',
    message: 'Composition wires everything and is imported by src/main/index.ts alone.',
  },
  ...topicWalls({
    base: [],
    operators: ['base'],
    ...Object.fromEntries(RECORDS.map((topic) => [topic, [...RECORDS, 'base', 'operators']])),
    receipts: [...RECORDS, 'history', 'base', 'operators'],
    history: [...RECORDS, 'base', 'operators'],
    statistics: [...RECORDS, 'history', 'base', 'operators'],
    exports: [...RECORDS, 'history', 'base', 'operators'],
    imports: [...RECORDS, 'exports', 'base', 'operators'],
    backups: [...RECORDS, 'snapshots', 'base', 'operators'],
  }),
]

const CLOCK = 'Time is an argument: ask the Clock port.'
const timeIsAnArgument = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: CLOCK,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  {
    selector: "CallExpression[callee.property.name='now'][callee.object.property.name='Now']",
    message: CLOCK,
  },
]
const fieldsAreWritten = [
  {
    selector: ':matches(ObjectExpression, ArrayExpression) > SpreadElement > ObjectExpression',
    message: 'Write the fields instead of spreading a literal.',
  },
  {
    selector: ':matches(ArrayExpression, CallExpression) > SpreadElement > ArrayExpression',
    message: 'Write the elements; long lists of words are a wordList.',
  },
]
const timers = ['setTimeout', 'setInterval'].map((name) => ({ name, message: CLOCK }))

const electronOnlyInAdapters = {
  paths: [{ name: 'electron', message: 'Only src/main/electron, ipc and index.ts know electron.' }],
}

/**
 * The rules against values of type `any`. Only vue-tsc understands .vue files: to ESLint, the type of
 * what they export is unknown, and inside them the types of the elements and parts of the template.
 * @type {Record<string, 'off'>}
 */
const UNSAFE_OFF = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
}

// See src/decisions/055-lint-knows-the-types.md.
readScriptsOfVueFiles()

export default defineConfig(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**', '**/*.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  ...vue.configs['flat/recommended'],
  ...vueA11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,mjs,vue}'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
        sourceType: 'module',
      },
      globals: { ...globals.node },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: WALLS }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', ...timeIsAnArgument, ...fieldsAreWritten],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidOperator: true,
          ignoreVoidReturningFunctions: true,
        },
      ],
      // We cut texts into code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A failure that we only pass on is whatever was thrown.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // A port promises. An adapter that has nothing to wait for is async all the same, so that what
      // it throws rejects the promise.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/renderer/**'],
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'vue/multi-word-component-names': 'off',
      // The type of an optional prop says that it is undefined; a default would repeat that.
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    // FormField labels the inputs; the accessibility tests check it.
    files: ['src/renderer/components/**'],
    rules: { 'vuejs-accessibility/form-control-has-label': 'off' },
  },
  {
    // Only these rooms may import electron.
    files: ['src/**/*.{ts,vue}'],
    ignores: [
      'src/main/electron/**',
      'src/main/ipc/**',
      'src/main/index.ts',
      'src/main/composition/**',
      'src/preload/**',
      'src/tooling/**',
    ],
    rules: { 'no-restricted-imports': ['error', electronOnlyInAdapters] },
  },
  {
    files: ['src/shared/**', 'src/main/services/**', 'src/main/ipc/**'],
    rules: { 'no-restricted-globals': ['error', ...timers] },
  },
  {
    files: ['src/shared/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'vue', 'electron', 'pinia'],
              message: 'src/shared is pure TypeScript.',
            },
          ],
        },
      ],
    },
  },
  {
    // Raw channels are used in one place on each side of the process boundary.
    files: ['src/main/**/*.ts'],
    ignores: ['src/main/ipc/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...timeIsAnArgument,
        ...fieldsAreWritten,
        {
          selector: "Identifier[name='ipcMain']",
          message: 'Only src/main/ipc speaks raw channels.',
        },
        {
          selector:
            "CallExpression[callee.object.property.name='webContents'][callee.property.name='send']",
          message: 'Only src/main/ipc sends events.',
        },
      ],
    },
  },
  {
    // The clock adapter, and tools outside the app, may read the time themselves.
    files: ['src/main/electron/clock.ts', 'src/tooling/**', 'e2e/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...fieldsAreWritten],
      'no-restricted-globals': 'off',
    },
  },
  {
    // A JSDoc type says to vue-tsc what JSON.parse returns, but not to ESLint.
    files: ['**/*.mjs'],
    rules: UNSAFE_OFF,
  },
  {
    files: ['**/*.vue'],
    rules: {
      ...UNSAFE_OFF,
      // Vue types an optional prop as present, though perhaps undefined, and so its default looks
      // useless.
      '@typescript-eslint/no-useless-default-assignment': 'off',
    },
  },
  {
    // Tests import pages from .vue files, ask about raw payloads, and run code inside the app that has
    // no types there. They take apart objects of closures that have no `this`, and hand mocked methods
    // to `expect`.
    files: ['**/*.test.ts', '**/testing/**', 'e2e/**'],
    rules: { ...UNSAFE_OFF, '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.config.{ts,mjs}', 'src/**/*.vue', 'e2e/**/*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  prettier,
)
