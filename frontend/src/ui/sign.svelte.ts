/** What the tab's title begins with while something waits for the person: they may look at another tab. */
export const sign = $state({ text: '' });
