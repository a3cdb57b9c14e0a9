/** What a cell may hold in every spreadsheet program, in UTF-16 units. Longer notes are not taken. */
export const LONGEST_CELL = 32_767
