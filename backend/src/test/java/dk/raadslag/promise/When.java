package dk.raadslag.promise;

import dk.raadslag.model.FuzzyDate;

/** When a promise is due, in one word. */
final class When {
    private When() {}

    /** Its last day, whose next meeting it is, or "some time". */
    static String of(Promise promise) {
        if (promise.date() == null) return "some time";
        if (promise.date() instanceof FuzzyDate.Next next) return "next " + next.next();
        return promise.date().lastDay(null).orElseThrow().toString();
    }
}
