import { readFileSync, realpathSync } from 'node:fs'
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
 * The script of a component, read as a file of its own: `import './A.vue'` finds `A.vue.ts`. Templates
 * are left to `npm run types`.
 */
function scriptOf(path: string): string {
  const { descriptor } = parse(readFileSync(path.replace(COMPONENT, '.vue'), 'utf8'))
  const scripts = [descriptor.script?.content, descriptor.scriptSetup?.content]
  return [...scripts, "export default {} as import('vue').Component"].join('\n')
}

/** Checks the types of a copy of this checkout again and again, as fast as the compiler can. */
export function createCompiler(root: string) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  } satisfies ts.ParseConfigFileHost)
  if (config === undefined) throw new Error('There is no tsconfig.json.')
  // What a component does not use in its script, it uses in its template.
  const options = { ...config.options, noUnusedLocals: false, noUnusedParameters: false }
  const host = ts.createCompilerHost(options)
  const isComponent = (path: string) =>
    COMPONENT.test(path) && ts.sys.fileExists(path.replace(COMPONENT, '.vue'))
  const parsed = new Map<string, ts.SourceFile>()
  host.fileExists = (path) => ts.sys.fileExists(path) || isComponent(path)
  host.readFile = (path) => (isComponent(path) ? scriptOf(path) : ts.sys.readFile(path))
  // The same object for the same text, so that the compiler takes over what it knows of the file.
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path)
    if (text === undefined) return undefined
    const known = parsed.get(path)
    if (known?.text === text) return known
    const file = ts.createSourceFile(path, text, target)
    parsed.set(path, file)
    return file
  }
  let program: ts.Program | undefined

  return {
    /** `only` limits the check to these files, which have been complained of or changed. */
    complaints(only?: ReadonlySet<string>): readonly Complaint[] {
      const names = ts.sys.readDirectory(root, ['.ts', '.vue'], ['node_modules'], ['src', 'e2e'])
      program = ts.createProgram({
        rootNames: names.map((name) => (name.endsWith('.vue') ? `${name}.ts` : name)),
        options,
        host,
        ...(program && { oldProgram: program }),
      })
      const inTree = (file: ts.SourceFile) =>
        relative(root, file.fileName).replace(COMPONENT, '.vue')
      return program
        .getSourceFiles()
        .filter((file) => !file.fileName.includes('node_modules'))
        .filter((file) => only === undefined || only.has(inTree(file)))
        .flatMap((file) =>
          [
            ...(program?.getSyntacticDiagnostics(file) ?? []),
            ...(program?.getSemanticDiagnostics(file) ?? []),
          ].map(({ messageText }) => ({
            file: inTree(file),
            text: ts.flattenDiagnosticMessageText(messageText, '\n'),
          })),
        )
    },
  }
}
void realpathSync
