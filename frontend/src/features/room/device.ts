/** What a browser is, for the secretariat to know the screen by: no proof, and nothing that tells screens apart. */
import type { components } from '../../lib/schema';

type Device = components['schemas']['ScreenDevice'];

/** The first that fits: each of these browsers also calls itself the ones below it. */
const browsers: readonly [RegExp, Device['browser']][] = [
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|SamsungBrowser\//, 'other'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
];
const systems: readonly [RegExp, Device['system']][] = [
  [/iPhone|iPad/, 'ios'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Mac OS X/, 'mac'],
  [/Linux|CrOS/, 'linux'],
];

/** @param agent as the browser names itself */
export const deviceOf = (agent: string): Device => ({
  browser: browsers.find(([sign]) => sign.test(agent))?.[1] ?? 'other',
  system: systems.find(([sign]) => sign.test(agent))?.[1] ?? 'other',
});
