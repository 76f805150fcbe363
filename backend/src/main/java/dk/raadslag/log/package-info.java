/** What the log says, so that whoever operates the server can tell causes from what people were told. */
package dk.raadslag.log;
