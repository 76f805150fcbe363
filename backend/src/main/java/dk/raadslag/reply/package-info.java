/** What people's calendars answer to the meeting in a letter: presence expected, or an apology (iTIP, RFC 5546). */
package dk.raadslag.reply;
