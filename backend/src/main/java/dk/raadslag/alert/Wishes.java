package dk.raadslag.alert;

import java.util.EnumMap;
import java.util.Map;

/**
 * By which mail one person wishes to be told.
 *
 * @param mailing of every interest of which mail is chosen
 */
record Wishes(Language language, Map<Interest, Mailing> mailing) {
    /** Those who never said anything get mail at once. */
    Wishes {
        Map<Interest, Mailing> all = new EnumMap<>(Interest.class);
        for (Interest one : Interest.ofMail()) all.put(one, mailing.getOrDefault(one, Mailing.AT_ONCE));
        mailing = all;
    }
}
