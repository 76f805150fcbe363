/** Who is at a meeting: the list of participants, apologies and substitutes, arrivals, quorum, the list of speakers. */
package dk.raadslag.attendance;
