/** The load: a process of its own with followers and writers, and one clock for all of them. */
package dk.raadslag.bench.load;
