/** Sockets, rooms and the event log: followers hear what they may see, in order, without a gap. */
package dk.raadslag.live;
