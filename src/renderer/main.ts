import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import App from './App.vue'
import { apiKey, connectApi } from './api/client'
import { applyTheme } from './composables/theme'
import { i18n, speak } from './i18n'
import { createAppRouter } from './router'
import { followNavigation, routeOf } from './stores/navigation'
import { useSettings } from './stores/settings'
import { startStores } from './stores/startStores'
import './styles/main.css'

// Read everything that the first paint needs before it, so that nothing flickers or jumps.
async function openWindow(): Promise<void> {
  const api = await connectApi()
  const pinia = createPinia()
  const router = createAppRouter()
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- Only vue-tsc knows the type of a .vue file.
  const app = createApp(App).provide(apiKey, api).use(pinia)
  await startStores(pinia)

  const settings = useSettings(pinia)
  watch(() => settings.settings.theme, applyTheme, { immediate: true })
  await speak(settings.language)
  watch(() => settings.language, speak)

  followNavigation(api, router)
  app.use(i18n).use(router)
  await router.isReady()
  app.mount('#app')

  await painted()
  const destination = await api.app.ready()
  if (destination.ok && destination.data) await router.push(routeOf(destination.data))
}

/** The second frame begins once the first one is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

void openWindow()
