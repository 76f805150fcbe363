package dk.raadslag.alert;

import java.util.EnumMap;
import java.util.Map;

/**
 * By which mail one person wishes to be told.
 *
 * @param mailing of every interest
 */
record Wishes(Language language, Map<Interest, Mailing> mailing) {
    /** Those who never said anything get mail at once. */
    Wishes {
        Map<Interest, Mailing> all = new EnumMap<>(Interest.class);
        for (Interest one : Interest.values()) all.put(one, mailing.getOrDefault(one, Mailing.AT_ONCE));
        mailing = all;
        if (language == null) language = Language.DA;
    }

    Mailing of(Interest interest) {
        return mailing.get(interest);
    }
}
