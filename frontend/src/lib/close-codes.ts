/** Why the server closes a socket: the codes of `live/CloseCode.java`, which a test compares with these. */
export const tooLarge = 1009;
export const restart = 1012;
export const comeAgain = 1013;
export const bad = 4400;
export const loginEnded = 4401;
export const forbidden = 4403;
export const clientTaken = 4409;
export const tooLong = 4413;

/** Final codes of ours: nobody comes again after them. */
export const isFinalCode = (code: number): boolean => code >= 4400 && code < 4500;
