/**
 * What people find, each as far as they see it. Rows are made from {@code MeetingSight} in the transaction of each
 * change, so a word that is hidden is found by nobody from that moment on.
 */
package dk.raadslag.search;
