/** Comment rounds: directors read a draft, comment on it and propose wordings; the secretariat decides what comes of it. */
package dk.raadslag.comment;
