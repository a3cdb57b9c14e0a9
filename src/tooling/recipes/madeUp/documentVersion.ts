import type { MadeUp } from './madeUp'

/** A second version of the views of the history. */
export const documentVersion: MadeUp = {
  recipe: 'A document version',
  name: 'views',
  first: [
    {
      file: 'shared/migrations/migrations.ts',
      find: '  views: {},\n',
      put: '  views: { 1: onlyAdded },\n',
    },
  ],
  asked: [],
  rest: [
    {
      file: 'main/storage/migrations/frozen/views-v1.json',
      text: JSON.stringify({
        schemaVersion: 1,
        layout: { columns: [{ id: 'date', width: 100 }], sort: [] },
        homeCurrency: null,
        views: [],
        defaultViewId: null,
      }),
    },
  ],
}
