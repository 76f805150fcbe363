package dk.raadslag.mail;

/** Why people get a letter, in the words of the letter. */
public enum Occasion {
    AGENDA_SENT("Dagsorden", "Dagsordenen for %s er sendt ud."),
    AGENDA_REVISED("Revideret dagsorden", "Dagsordenen for %s er ændret og sendt ud igen."),
    MINUTES_SENT("Referat", "Referatet af %s er sendt ud."),
    MINUTES_APPROVED("Godkendt referat", "Referatet af %s er godkendt."),
    REMARK_ANSWERED("Svar på din bemærkning", "Din bemærkning til referatet af %s er blevet behandlet."),
    SUBSTITUTE_CALLED("Du er indkaldt som stedfortræder", "Du er indkaldt som stedfortræder til %s."),
    SUBSTITUTE_RELEASED("Du skal ikke møde", "Du skal alligevel ikke møde som stedfortræder til %s."),
    PROCEDURE_OPENED("Skriftlig procedure", "En sag fra %s afgøres skriftligt, og dit svar ventes."),
    MEETING_MOVED("Mødet er flyttet", "Tid eller sted er ændret for %s."),
    MEETING_CANCELLED("Mødet er aflyst", "Det er blevet aflyst: %s.");

    private final String subject;
    private final String sentence;

    Occasion(String subject, String sentence) {
        this.subject = subject;
        this.sentence = sentence;
    }

    String subject() {
        return subject;
    }

    /** @param meeting e.g. "mødet i KKR Midtjylland torsdag den 3. december 2026" */
    String sentence(String meeting) {
        return sentence.formatted(meeting);
    }
}
