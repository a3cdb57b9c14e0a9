import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/** One thing that the compiler finds wrong, and the file in which it stands, from the folder's root. */
export interface Complaint {
  readonly file: string
  readonly text: string
}

const COMPONENT = /\.vue\.ts$/

/**
 * The script of a component as a file of its own: `import './A.vue'` finds `A.vue.ts`. Without their
 * templates some scripts are wrong in themselves; `npm run types` reads them whole.
 */
function scriptOf(path: string): string {
  const { descriptor } = parse(readFileSync(path.replace(COMPONENT, '.vue'), 'utf8'))
  const scripts = [descriptor.script?.content, descriptor.scriptSetup?.content]
  return [...scripts, "export default {} as import('vue').Component"].join('\n')
}

/** The sources of a tree as the compiler reads them, each parsed once as long as it does not change. */
function sourcesOf(options: ts.CompilerOptions): ts.CompilerHost {
  const parsed = new Map<string, ts.SourceFile>()
  const isComponent = (path: string) =>
    COMPONENT.test(path) && ts.sys.fileExists(path.replace(COMPONENT, '.vue'))
  const readFile = (path: string) =>
    isComponent(path) ? scriptOf(path) : ts.sys.readFile(path, 'utf8')
  return {
    ...ts.createCompilerHost(options),
    readFile,
    fileExists: (path) => ts.sys.fileExists(path) || isComponent(path),
    getSourceFile(path, target) {
      const text = readFile(path)
      const known = parsed.get(path)
      if (text === undefined || known?.text === text) return known
      const file = ts.createSourceFile(path, text, target)
      parsed.set(path, file)
      return file
    },
  }
}

function optionsIn(root: string): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    readonly config: { readonly compilerOptions: unknown }
  }
  const own = { compilerOptions: config.compilerOptions, files: [] }
  // Its paths start from the folder of its file, so the file is named.
  const { options } = ts.parseJsonConfigFileContent(own, ts.sys, root, undefined, path)
  // What the script of a component does not use, its template does.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false }
}

/** Checks the types of a checkout, all or some of its files. Its `.mjs` files are left out. */
export function createCompiler(root: string) {
  const options = optionsIn(root)
  const sources = sourcesOf(options)
  const inTree = ({ fileName }: ts.SourceFile) =>
    relative(root, fileName).replace(COMPONENT, '.vue')
  let program: ts.Program | undefined

  return {
    /** What is wrong in those files of which `isMeant`, given their paths from the root, is true. */
    complaints(isMeant: (file: string) => boolean): readonly Complaint[] {
      const names = ts.sys.readDirectory(root, ['.ts', '.vue'], ['node_modules'], ['src', 'e2e'])
      const files = names.map((name) => (name.endsWith('.vue') ? `${name}.ts` : name))
      const now = ts.createProgram(files, options, sources, program)
      program = now
      return now
        .getSourceFiles()
        .filter((file) => !now.isSourceFileFromExternalLibrary(file) && isMeant(inTree(file)))
        .flatMap((file) => [
          ...now.getSyntacticDiagnostics(file),
          ...now.getSemanticDiagnostics(file),
        ])
        .map(({ file, messageText }) => ({
          file: file ? inTree(file) : '',
          text: ts.flattenDiagnosticMessageText(messageText, '\n'),
        }))
    },
  }
}
