/** Where matters are; loaded by those alone who lead there. */

/** Of a region, of the viewer's own when none is named. */
export const mattersPath = (region?: string) => `/sager${region ? `/${region}` : ''}`;
export const matterPath = (id: string) => `/sager/${id}`;
