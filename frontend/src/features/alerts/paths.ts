/** What one was told of. */
export const alertsPath = '/beskeder';
/** By which mail one wishes to be told. */
export const mailingPath = '/beskeder/mail';
/** On which devices one is told, and of what. */
export const pushPath = '/beskeder/push';
