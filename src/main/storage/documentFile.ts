import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DamagedDocument } from '@shared/contract/models'
import type { Instant } from '@shared/domain/base/civilDate'
import { type Failure, type Result, failure, success } from '@shared/contract/result'
import Store from 'electron-store'
import * as v from 'valibot'
import type { WriteOptions } from '../ports/records'
import { diskFailure, errorCode } from './diskFailure'
import { type DocumentFormat, type Problem, readDocument, textOf } from './documentFormat'
import { type GoodState, type State, fingerprintOf, isSame } from './documentState'
import { makePrivateFolder, replaceFile, syncFolder } from './durableFile'
import type { Library } from './libraryFolder'
import type { FormerState } from './snapshots/formerStates'
import { isThere, readOrdinaryFile } from './ordinaryFile'
import { writeThrough } from './storeWrite'

/** Where a document lies: `<folder of the library>/<folder>/<id>.json`. */
export interface DocumentPlace {
  readonly id: string
  readonly folder: string
}

/**
 * One document: kept in memory, and written through electron-store. Its file is read again whenever it
 * is found to be another one than we wrote.
 * See src/decisions/057-what-others-write-is-taken-in.md.
 */
export class DocumentFile<T extends Record<string, unknown>> {
  private state: State<T>
  /** What the document was before another program changed it, as long as it is not written again. */
  private lastGood: (GoodState<T> & { readonly at: Instant }) | null = null
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
    library.register(() => ({
      kind,
      id: place.id,
      text: this.text ?? this.lastGood?.text ?? null,
    }))
  }

  get document(): T | null {
    return this.state.is === 'good' ? this.state.document : null
  }

  /**
   * The document after another look at its file. One that has become unreadable since, or is missing,
   * is given as it was last known: who wants to change it is refused by the write, with the reason.
   */
  current(): T | null {
    this.look()
    return this.document ?? this.lastGood?.document ?? null
  }

  /** The document as it lies on disk; it may be of an older version. */
  get text(): string | null {
    return this.state.is === 'good' ? this.state.text : null
  }

  damage(): DamagedDocument | null {
    if (this.state.is !== 'damaged') return null
    const { problem, former } = this.state
    return {
      id: this.place.id,
      kind: this.format.kind,
      problem,
      fileName: `${this.place.id}.json`,
      label: former && this.labelIn(former.text),
      backupFrom: former?.from ?? null,
    }
  }

  /**
   * Reads the file again if something else changed it since: a file sync, an editor, another computer.
   * True when the document is another one now. While the whole folder is gone, what is in memory stays.
   */
  look(): boolean {
    return fingerprintOf(this.path) !== this.fingerprint && this.takeIn()
  }

  /** Reads the file again, whatever its time says. Null when it cannot be read, or is gone. */
  lookAgain(): T | null {
    this.takeIn()
    return this.library.isGone() ? null : this.document
  }

  private takeIn(): boolean {
    if (this.library.isGone()) return false
    this.fingerprint = fingerprintOf(this.path)
    const before = this.state
    if (before.is === 'good') this.lastGood = { ...before, at: this.library.clock.now() }
    const found = this.read()
    if (isSame(before, found)) return false
    this.state = found
    if (found.is === 'good' && before.is === 'good') this.tellWhatIsLacking(before, found)
    const { kind } = this.format
    this.library.logger.info('document-changed-outside', { kind, is: found.is })
    this.library.outside.note({ kind, id: this.place.id })
    this.noteChange()
    return true
  }

  write(
    document: T,
    { isProgress, replacesDamaged = false }: WriteOptions = { isProgress: false },
  ): Result<T> {
    const isForeign = this.look()
    if (replacesDamaged && this.damage()) {
      const cleared = this.clearDamage()
      if (!cleared.ok) return cleared
    }
    const refusal = this.refusal()
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
      // It came after the change had been computed, so our document does not have what it says.
      if (isForeign && this.text !== null && this.text !== textOf(document)) this.setForeignAside()
      writeThrough(this.openStore(), document)
    } catch (cause) {
      // What was set aside for this document is missing now.
      if (this.state.is === 'absent') this.state = this.read()
      return diskFailure('document-not-written', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = { is: 'good', document, text: textOf(document) }
    this.lastGood = null
    if (!isProgress) this.noteChange()
    return success(document)
  }

  /**
   * Called when the user decided to: moves the damaged file into quarantine and puts its newest good
   * state in its place: the one in memory, or the one in a snapshot.
   * See src/decisions/015-damaged-files-wait-for-the-user.md.
   */
  restore(): Result<DamagedDocument> {
    const damage = this.damage()
    if (damage === null) return failure('not-found')
    // The file may be good again: a sync that was under way is through.
    if (this.lookAgain() !== null) return success(damage)
    const refusal = this.refusal()
    if (refusal !== null && refusal.error.code !== 'damaged') return refusal
    const former = this.newestFormer()
    if (former === null && this.format.isPrecious) return failure('no-backup')
    try {
      this.library.claim()
      makePrivateFolder(dirname(this.path))
      if (isThere(this.path)) this.library.quarantine.setAside(this.path)
      if (former) replaceFile(this.path, former.text)
      else rmSync(this.path, { force: true })
      syncFolder(dirname(this.path))
    } catch (cause) {
      return diskFailure('document-not-restored', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = this.read()
    return success(damage)
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
    this.lastGood = null
    this.library.noteChange()
    return success(undefined)
  }

  /** Sets the damaged file aside, so that another one can take its place. */
  private clearDamage(): Result<undefined> {
    const refusal = this.refusal()
    if (refusal !== null && refusal.error.code !== 'damaged') return refusal
    try {
      if (isThere(this.path)) this.library.quarantine.setAside(this.path)
      rmSync(this.path, { force: true })
    } catch (cause) {
      return diskFailure('document-not-set-aside', cause, this.library.logger)
    }
    this.fingerprint = fingerprintOf(this.path)
    this.state = { is: 'absent' }
    return success(undefined)
  }

  /** What this machine has reminded of is no change that a snapshot is made for. */
  private noteChange(): void {
    if (this.format.kind !== 'reminders') this.library.noteChange()
  }

  private refusal(): Failure | null {
    if (this.library.isReadOnly) return failure('newer-version')
    if (this.library.isGone()) return failure('folder-gone')
    if (this.state.is !== 'damaged') return null
    return failure(this.state.problem === 'newer-version' ? 'newer-version' : 'damaged')
  }

  /** A file sync may bring a version from before something was saved here: ours is told of then. */
  private tellWhatIsLacking(ours: GoodState<T>, theirs: GoodState<T>): void {
    if (this.library.isReadOnly || !this.format.isLacking?.(theirs.document, ours.document)) return
    try {
      this.library.quarantine.keepForeign(this.path, ours.text)
    } catch (cause) {
      diskFailure('former-version-not-kept', cause, this.library.logger)
    }
  }

  private setForeignAside(): void {
    this.library.quarantine.setForeignAside(this.path)
    this.library.outside.note({ kind: this.format.kind, id: this.place.id })
  }

  private read(): State<T> {
    let text: string
    try {
      text = readOrdinaryFile(this.path)
    } catch (cause) {
      return errorCode(cause) === 'ENOENT' ? this.absence() : this.damaged('unreadable')
    }
    const reading = readDocument(text, this.format)
    return reading.is === 'good' ? { ...reading, text } : this.damaged(reading.problem)
  }

  /** What was read before, or is named by a snapshot, and was not removed here is missing. */
  private absence(): State<T> {
    if (isThere(this.path)) return this.damaged('unreadable')
    const { kind, isPrecious } = this.format
    const wasThere = this.lastGood ?? this.library.former.known(kind)?.includes(this.place.id)
    if (!wasThere) return { is: 'absent' }
    // What the app can do without is not missed when there is nothing to bring back.
    return isPrecious || this.newestFormer() ? this.damaged('missing') : { is: 'absent' }
  }

  private damaged(problem: Problem): State<T> {
    return { is: 'damaged', problem, former: this.newestFormer() }
  }

  private labelIn(text: string): string | null {
    const reading = readDocument(text, this.format)
    return reading.is === 'good' ? (this.format.labelOf?.(reading.document) ?? null) : null
  }

  private newestFormer(): FormerState | null {
    if (this.lastGood) return { text: this.lastGood.text, from: this.lastGood.at }
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
