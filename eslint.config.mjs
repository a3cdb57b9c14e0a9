import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import vueA11y from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import tseslint from 'typescript-eslint'

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
    target: './src/main/services',
    from: './src/main',
    except: ['./services', './ports'],
    message: 'Services act through ports.',
  },
  ...['storage', 'exporters', 'importers', 'security', 'threads'].map((room) => ({
    target: `./src/main/${room}`,
    from: './src/main',
    except: [`./${room}`, './ports', ...(THREADED.includes(room) ? ['./threads'] : [])],
    message: 'Adapters know ports and shared code, not each other.',
  })),
  {
    target: './src/main/electron',
    from: './src/main',
    except: ['./electron', './security', './ports'],
    message: 'Electron adapters know ports and shared code, not each other.',
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
    except: ['./cli', './services', './ports'],
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
    backups: [...RECORDS, 'base', 'operators'],
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
const timers = ['setTimeout', 'setInterval'].map((name) => ({ name, message: CLOCK }))

const electronOnlyInAdapters = {
  paths: [{ name: 'electron', message: 'Only src/main/electron, ipc and index.ts know electron.' }],
}

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  ...vueA11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,mjs,vue}'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
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
      'no-restricted-syntax': ['error', ...timeIsAnArgument],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
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
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.config.{ts,mjs}', 'src/**/*.vue', 'e2e/**/*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  prettier,
)
