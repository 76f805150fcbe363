/** Why the server closes a socket: the codes of `live/CloseCode.java`, which a test holds equal to these. */
export const closeCode = {
  tooLarge: 1009,
  restart: 1012,
  comeAgain: 1013,
  bad: 4400,
  loginEnded: 4401,
  forbidden: 4403,
  clientTaken: 4409,
  tooLong: 4413,
} as const;

/** Of a socket that never opened, for want of a ticket: in the server's numbers, and unlike any of them. */
export const noSocket = { lost: 1006, unknown: 4404 } as const;

/** Ours that are final: nobody comes again after them. */
export const isFinalCode = (code: number): boolean => code >= 4400 && code < 4500;
