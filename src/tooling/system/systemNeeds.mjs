// The programs and libraries that Electron and its tests need on Linux, and their Debian packages.

/**
 * @typedef {object} Need
 * @property {string} what a program or a library
 * @property {string} debianPackage the usual name; newer releases may add "t64" to a library's
 */

/** @type {Readonly<Record<string, string>>} */
const LIBRARY_PACKAGES = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnotify.so.4': 'libnotify4',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
}

/** Electron opens this library only when it shows a notification, so ldd does not list it. */
export const LIBRARIES_OPENED_LATER = ['libnotify.so.4']

/** @type {Readonly<Record<string, string>>} */
const PROGRAM_PACKAGES = {
  age: 'age',
  Xvfb: 'xvfb',
  'desktop-file-validate': 'desktop-file-utils',
  'dbus-daemon': 'dbus',
  // dunstctl uses it.
  'dbus-send': 'dbus',
  dunst: 'dunst',
  dunstctl: 'dunst',
  identify: 'imagemagick',
  gio: 'libglib2.0-bin',
  openbox: 'openbox',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  python3: 'python3',
  'rsvg-convert': 'librsvg2-bin',
  soffice: 'libreoffice-calc-nogui',
  sqlite3: 'sqlite3',
  ssconvert: 'gnumeric',
  strace: 'strace',
  unzip: 'unzip',
  xdotool: 'xdotool',
  xprop: 'x11-utils',
}

const TEST_PROGRAMS = [
  'dbus-daemon',
  'dbus-send',
  'dunst',
  'dunstctl',
  'gio',
  'openbox',
  'strace',
  'xdotool',
  'xprop',
  // Tests re-read exported files and backups with these.
  'age',
  'desktop-file-validate',
  'identify',
  'pdftoppm',
  'pdftotext',
  'python3',
  'rsvg-convert',
  'soffice',
  'ssconvert',
  'unzip',
]

/** @type {Need} */
export const CHINESE_FONT = {
  what: 'a font with Chinese characters',
  debianPackage: 'fonts-noto-cjk',
}

/**
 * It tells whether there is such a font.
 * @type {Need}
 */
export const FONT_LIST = { what: 'fc-list', debianPackage: 'fontconfig' }

/**
 * The programs that have to be on the PATH.
 * @param {{ forTests: boolean, hasDisplay: boolean }} situation
 */
export function programsFor({ forTests, hasDisplay }) {
  return [...(hasDisplay ? [] : ['Xvfb']), ...(forTests ? TEST_PROGRAMS : [])]
}

/**
 * The libraries that a program's loader did not find.
 * @param {string} ldd what `ldd` printed about it
 */
export function librariesMissingIn(ldd) {
  return [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => String(library))
}

/**
 * @param {{ libraries: readonly string[], programs: readonly string[] }} missing
 * @returns {Need[]} a package is "" where we don't know which one has the library
 */
export function needsOf({ libraries, programs }) {
  return [
    ...libraries.map((what) => ({ what, debianPackage: LIBRARY_PACKAGES[what] ?? '' })),
    ...programs.map((what) => ({ what, debianPackage: PROGRAM_PACKAGES[what] ?? '' })),
  ]
}

/**
 * @param {readonly Need[]} needs
 * @returns {string[]} each package once, in a stable order
 */
export function packagesFor(needs) {
  return [...new Set(needs.map(({ debianPackage }) => debianPackage).filter(Boolean))].sort()
}
