import { readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DamagedDocument } from '@shared/contract/models'
import { type Failure, type Result, failure, success } from '@shared/contract/result'
import Store from 'electron-store'
import * as v from 'valibot'
import type { WriteOptions } from '../ports/records'
import { diskFailure, errorCode } from './diskFailure'
import { type DocumentFormat, type Problem, readDocument, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile, syncFolder } from './durableFile'
import type { Library } from './libraryFolder'
import { writeThrough } from './storeWrite'

type State<T> =
  | { readonly is: 'absent' }
  | { readonly is: 'good'; readonly document: T; readonly text: string }
  | { readonly is: 'damaged'; readonly problem: Problem }

/** Where a document lies: `<folder of the library>/<folder>/<id>.json`. */
export interface DocumentPlace {
  readonly id: string
  readonly folder: string
}

/** One document: read once, then kept in memory, and written through electron-store. */
export class DocumentFile<T extends Record<string, unknown>> {
  private state: State<T>
  private fingerprint: string
  private store: Store | null = null
  private readonly path: string

  constructor(
    private readonly library: Library,
    private readonly place: DocumentPlace,
    private readonly format: DocumentFormat<T>,
  ) {
    this.path = join(library.folder, place.folder, `${place.id}.json`)
    this.fingerprint = fingerprintOf(this.path)
    this.state = this.read()
    const { kind } = format
    library.register(() => ({ kind, id: place.id, text: this.text }))
  }

  get document(): T | null {
    return this.state.is === 'good' ? this.state.document : null
  }

  /** The document as it lies on disk; it may be of an older version. */
  get text(): string | null {
    return this.state.is === 'good' ? this.state.text : null
  }

  damage(): DamagedDocument | null {
    if (this.state.is !== 'damaged') return null
    const { kind } = this.format
    return {
      id: this.place.id,
      kind,
      problem: this.state.problem,
      fileName: `${this.place.id}.json`,
      backupFrom: this.newestFormer()?.from ?? null,
    }
  }

  write(
    document: T,
    { isProgress, replacesDamaged = false }: WriteOptions = { isProgress: false },
  ): Result<T> {
    if (replacesDamaged && this.damage()) {
      const cleared = this.clearDamage()
      if (!cleared.ok) return cleared
    }
    const refusal = this.refusal() ?? this.refusalAfterAnotherLook()
    if (refusal) return refusal
    const parsed = v.safeParse(this.format.schema, document)
    if (!parsed.success) {
      // Refuse to write what the schema rejects: it would be a damaged file at the next start.
      const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '.').join(', ')
      this.library.logger.error('document-refused', new Error(fields))
      return failure('internal')
    }
    try {
      this.library.claim()
      makePrivateFolder(dirname(this.path))
      writeThrough(this.openStore(), document)
    } catch (cause) {
      return diskFailure('document-not-written', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = { is: 'good', document, text: textOf(document) }
    if (!isProgress && this.format.kind !== 'reminders') this.library.noteChange()
    return success(document)
  }

  /**
   * Called when the user decided to: moves the damaged file into quarantine and puts its newest good
   * state from a snapshot in its place.
   * See src/decisions/015-damaged-files-wait-for-the-user.md.
   */
  restore(): Result<DamagedDocument> {
    const damage = this.damage()
    if (damage === null) return failure('not-found')
    if (this.library.isReadOnly || damage.problem === 'newer-version') {
      return failure('newer-version')
    }
    const former = this.newestFormer()
    if (former === null && this.format.isPrecious) return failure('no-backup')
    // The file may be good again: a sync that was under way is through.
    if (this.lookAgain() !== null) return success(damage)
    try {
      this.library.setAside(this.path)
      if (former) replaceFile(this.path, former.text)
      else rmSync(this.path)
      syncFolder(dirname(this.path))
    } catch (cause) {
      return diskFailure('document-not-restored', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = this.read()
    return success(damage)
  }

  /**
   * Reads the file again and takes what it says into memory. Null when it cannot be read, or is gone;
   * when it is gone, memory holds the last that is left of it, and keeps it.
   */
  lookAgain(): T | null {
    const fingerprint = fingerprintOf(this.path)
    const found = this.read()
    if (found.is === 'absent') return null
    const isSame = found.is === 'good' && this.state.is === 'good' && this.state.text === found.text
    this.fingerprint = fingerprint
    if (isSame) return this.document
    this.library.logger.info('document-changed-outside', { kind: this.format.kind })
    this.state = found
    return this.document
  }

  /**
   * Deletes the document for good. That it will not be missed is noted first; its former states stay in
   * the snapshots. Whoever calls this decided it by what is remembered, so a file that says something
   * else stays.
   */
  remove(): Result<undefined> {
    const refusal = this.refusal()
    if (refusal) return refusal
    const remembered = this.document
    if (remembered === null || this.lookAgain() !== remembered) return failure('changed-outside')
    try {
      this.library.former.forget(this.format.kind, this.place.id)
      rmSync(this.path, { force: true })
      syncFolder(dirname(this.path))
    } catch (cause) {
      return diskFailure('document-not-removed', cause, this.library.logger)
    }
    this.state = { is: 'absent' }
    this.library.noteChange()
    return success(undefined)
  }

  /** Sets the damaged file aside, so that another one can take its place. */
  private clearDamage(): Result<undefined> {
    const refusal = this.refusal()
    if (refusal?.error.code === 'newer-version') return refusal
    try {
      this.library.setAside(this.path)
      rmSync(this.path)
    } catch (cause) {
      return diskFailure('document-not-set-aside', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = { is: 'absent' }
    return success(undefined)
  }

  private refusal(): Failure | null {
    if (this.library.isReadOnly) return failure('newer-version')
    if (this.state.is !== 'damaged') return null
    return failure(this.state.problem === 'newer-version' ? 'newer-version' : 'damaged')
  }

  /**
   * Looks whether something else changed the file since we read it: a file sync, an editor, a newer
   * version. What we cannot read is never overwritten; what we can read is moved into quarantine
   * before we write.
   */
  private refusalAfterAnotherLook(): Failure | null {
    if (fingerprintOf(this.path) === this.fingerprint) return null
    const found = this.read()
    if (found.is === 'damaged') {
      this.state = found
      return this.refusal()
    }
    const isForeign =
      found.is === 'good' && !(this.state.is === 'good' && this.state.text === found.text)
    if (!isForeign) return null
    this.library.logger.info('document-changed-outside', { kind: this.format.kind })
    try {
      this.library.setAside(this.path)
      return null
    } catch (cause) {
      return diskFailure('document-not-set-aside', cause, this.library.logger)
    }
  }

  private read(): State<T> {
    let text: string
    try {
      text = readFileSync(this.path, 'utf8')
    } catch (cause) {
      return errorCode(cause) === 'ENOENT'
        ? { is: 'absent' }
        : { is: 'damaged', problem: 'unreadable' }
    }
    const reading = readDocument(text, this.format)
    return reading.is === 'good' ? { ...reading, text } : reading
  }

  private newestFormer() {
    const { kind } = this.format
    const isGood = (text: string) => readDocument(text, this.format).is === 'good'
    return this.library.former.newest(kind, this.place.id, isGood)
  }

  /**
   * Opened at the first write only, because electron-store reads the whole file when it is
   * constructed.
   */
  private openStore(): Store {
    this.store ??= new Store<Record<string, unknown>>({
      cwd: dirname(this.path),
      name: this.place.id,
      fileExtension: 'json',
      configFileMode: 0o600,
      clearInvalidConfig: false,
      serialize: textOf,
    })
    return this.store
  }
}

function fingerprintOf(path: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs} ${size} ${ino}`
  } catch (cause) {
    return errorCode(cause)
  }
}
