/**
 * Comment rounds: directors read a draft, comment on it and propose wordings; the secretariat decides on the comments.
 */
package dk.raadslag.comment;
