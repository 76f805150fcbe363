/** Where everything begins: styles, address, login, socket, page. */
import { mount } from 'svelte';
import 'prosemirror-view/style/prosemirror.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/form.css';
import '../ui/rich.css';
import App from './App.svelte';
import { sweep } from '../editor/left-words';
import { language } from '../words/i18n';
import { live } from '../meeting/live.svelte';
import { router } from '../lib/router.svelte';
import { session } from '../lib/session.svelte';
import { guardFocus } from '../ui/focus';

document.documentElement.lang = language;
sweep();
// The login comes back with its answer in the address: the session reads it before anything else does.
void session.start(live);
router.start();
guardFocus();

const place = document.getElementById('app');
if (place) mount(App, { target: place });
