// electron-vite builds the module as a file of its own and gives the path to it.
declare module '*?modulePath' {
  const path: string
  export default path
}
