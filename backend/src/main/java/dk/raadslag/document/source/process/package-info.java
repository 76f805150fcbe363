/**
 * Files that strangers made are opened in a process of their own, with a limit to its memory and its time: whatever a
 * library does with a hostile file, the server goes on.
 */
package dk.raadslag.document.source.process;
