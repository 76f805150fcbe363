/** Dispatches: the decision of an item, sent to bodies outside, each behind a link of its own. */
package dk.raadslag.dispatch;
