/** Where everything begins: styles, address, login, socket, words, page. */
import { mount } from 'svelte';
import 'prosemirror-view/style/prosemirror.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/form.css';
import '../ui/rich.css';
import { router } from '../lib/router.svelte';
import { session } from '../lib/session.svelte';
import { live } from '../meeting/live.svelte';
import { guardFocus } from '../ui/focus';
import { loadRefusals } from '../words/i18n';
import { kept } from '../lib/device';
import { language } from '../words/language';
import { wordsReady } from '../words/load';
import App from './App.svelte';
import { fetchPage } from './parts';

document.documentElement.lang = language;
// Light or dark, if somebody has chosen.
document.documentElement.dataset['theme'] = kept.getItem('raadslag.udseende') ?? '';
void import('../editor/left-words').then(
  ({ sweep }) => sweep(),
  () => undefined,
);
// The login returns with its answer in the address: the session reads that before anything else.
void session.start(live);
router.start();
fetchPage(router.route);
guardFocus();

const again = 5_000;

/** Shows the page as soon as its words are there. Until then index.html says that it is loading. */
async function begin(place: HTMLElement): Promise<void> {
  try {
    await wordsReady();
  } catch {
    place.textContent =
      language === 'da'
        ? 'Rådslag kunne ikke hentes. Vi prøver igen …'
        : 'Rådslag could not be fetched. Trying again …';
    return void setTimeout(() => void begin(place), again);
  }
  place.textContent = '';
  mount(App, { target: place });
  loadRefusals();
}

const place = document.getElementById('app');
if (place) void begin(place);
