/** Screens in rooms: shown a meeting without a login, once its secretariat has let them in. */
package dk.raadslag.screen;
