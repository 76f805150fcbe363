/** Promises in the words of items: what is to come, by when, and whether it stands where people find it again. */
package dk.raadslag.promise;
