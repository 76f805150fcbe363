/** The meeting as its readers see it, and the events that change it: records without a server behind them. */
package dk.raadslag.model;
