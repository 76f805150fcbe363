/**
 * A document before anybody knows what file it becomes: blocks, each with a role by which a style finds it. Layouts
 * return it, writers make files of it. Knows only {@code words}.
 */
package dk.raadslag.document.model;
