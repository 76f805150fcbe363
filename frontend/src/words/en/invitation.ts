/** The English sentences about giving somebody a login. */
import type { Words } from '../da/invitation';

export const words: Words = {
  body: {
    inviteOutcome: {
      linked: (name: string, login: string) => `${name} has a login already (${login}) and has access now.`,
      mailed: (name: string, login: string) =>
        `${name} was sent a mail with a link for choosing a password. User name: ${login}`,
      password: (name: string) =>
        `The login service cannot send mail. Give ${name} the user name and the one-time password yourself, for instance on the telephone. It must be changed at the first login.`,
      not_mailed: (name: string) =>
        `${name} has a login already, and has access once they can log in. The login service cannot send mail; if they have no password, only your administrator can give one.`,
    },
    login: 'User name',
    password: 'One-time password',
    passwordOnce: 'The password is shown this once. Write it down before you close this.',
    copy: 'Copy',
    copied: 'Copied',
  },
};
