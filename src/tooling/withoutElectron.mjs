// Replaces `electron` in unit tests of modules that import it. The end-to-end tests run them in the
// real one.
const electron = {}
// eslint-disable-next-line import-x/no-default-export -- electron-store imports the default
export default electron
