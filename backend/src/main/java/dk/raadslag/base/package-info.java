/** What every feature is built on; knows no feature. */
package dk.raadslag.base;
