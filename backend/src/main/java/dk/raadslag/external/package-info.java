/** External bodies: councils, regions, steering groups and others that are asked, or are to do something. */
package dk.raadslag.external;
