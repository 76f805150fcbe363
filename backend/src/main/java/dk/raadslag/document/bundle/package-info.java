/** A whole meeting as one ZIP, written as it is sent; knows no server. */
package dk.raadslag.document.bundle;
