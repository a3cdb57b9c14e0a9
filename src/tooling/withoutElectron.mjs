// Stands in for `electron` where modules that import it are tested in plain Node. The end-to-end
// tests prove them in the real one.
const electron = {}
// eslint-disable-next-line import-x/no-default-export -- electron-store imports the default
export default electron
