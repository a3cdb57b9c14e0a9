/**
 * A step that went wrong in a way a person can do something about: what failed, the one sentence
 * that says what to do next, and the output of the tool that failed, if there is any.
 */
export class StepFailure extends Error {
  /**
   * @param {string} what
   * @param {{ next: string, output?: string }} advice
   */
  constructor(what, { next, output = '' }) {
    super(what)
    this.name = 'StepFailure'
    this.next = next
    this.output = output
  }
}
