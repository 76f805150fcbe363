/** Sockets, rooms and the event log: who follows is told what he may see, in order, without a gap. */
package dk.raadslag.live;
