import { type MadeUp, after, before } from './madeUp'

/** Whether days are shown with their weekdays. */
export const setting: MadeUp = {
  recipe: 'A setting',
  name: 'showsWeekdays',
  first: [
    after(
      'shared/domain/settings/settings.ts',
      '  minimizesToTray: v.optional(v.boolean(), false),\n',
      '  showsWeekdays: v.optional(v.boolean(), false),\n',
    ),
    after(
      'shared/domain/settings/settings.ts',
      '  minimizesToTray: false,\n',
      '  showsWeekdays: false,\n',
    ),
  ],
  asked: [],
  rest: [
    before(
      'renderer/features/settings/AppearancePanel.vue',
      'const languages = computed(() => [\n',
      `const showsWeekdays = computed({
  get: () => settings.settings.showsWeekdays,
  set: (value) => void change({ showsWeekdays: value }),
})

`,
    ),
    after(
      'renderer/features/settings/AppearancePanel.vue',
      '    <div class="flex flex-col gap-5">\n',
      '      <input v-model="showsWeekdays" type="checkbox" :aria-label="t(\'settings.title\')" />\n',
    ),
  ],
}
