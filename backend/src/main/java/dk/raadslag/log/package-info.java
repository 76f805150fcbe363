/** The log: people who operate the server read causes in it, not the sentences that users get. */
package dk.raadslag.log;
