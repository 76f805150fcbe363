/** {@code bin/bench}: starts the servers to compare, has them loaded, and writes down what was measured. */
package dk.raadslag.bench;
