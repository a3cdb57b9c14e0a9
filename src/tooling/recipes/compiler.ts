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
  const host = ts.createIncrementalCompilerHost(options)
  const parsed = new Map<string, ts.SourceFile>()
  const isComponent = (path: string) =>
    COMPONENT.test(path) && ts.sys.fileExists(path.replace(COMPONENT, '.vue'))
  const readFile = (path: string) =>
    isComponent(path) ? scriptOf(path) : ts.sys.readFile(path, 'utf8')
  return {
    ...host,
    readFile,
    fileExists: (path) => ts.sys.fileExists(path) || isComponent(path),
    getSourceFile(path, target) {
      const text = readFile(path)
      const known = parsed.get(path)
      if (text === undefined || known?.text === text) return known
      const file = ts.createSourceFile(path, text, target)
      parsed.set(path, Object.assign(file, { version: host.createHash?.(text) ?? text }))
      return file
    },
  }
}

/**
 * Checks the types of a checkout again and again, each time only what may have changed. Its `.mjs`
 * files are left out.
 */
export function createCompiler(root: string) {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  // Its paths start from the folder of its file, so the file is named.
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.config.compilerOptions, files: [] },
    ts.sys,
    root,
    undefined,
    join(root, 'tsconfig.json'),
  )
  const sources = sourcesOf(options)
  let builder: ts.SemanticDiagnosticsBuilderProgram | undefined

  return {
    complaints(): readonly Complaint[] {
      const names = ts.sys.readDirectory(root, ['.ts', '.vue'], ['node_modules'], ['src', 'e2e'])
      const files = names.map((name) => (name.endsWith('.vue') ? `${name}.ts` : name))
      builder = ts.createSemanticDiagnosticsBuilderProgram(files, options, sources, builder)
      const found = [...builder.getSyntacticDiagnostics(), ...builder.getSemanticDiagnostics()]
      return found.map(({ file, messageText }) => ({
        file: relative(root, file?.fileName ?? root).replace(COMPONENT, '.vue'),
        text: ts.flattenDiagnosticMessageText(messageText, '\n'),
      }))
    },
  }
}
