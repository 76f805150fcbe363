package dk.raadslag.mail;

import dk.raadslag.danish.DanishTime;

/** Why people get a letter, in the words of the letter. */
public enum Occasion {
    AGENDA_SENT("Dagsorden", "Dagsordenen for %s er sendt ud.", true),
    AGENDA_REVISED("Revideret dagsorden", "Dagsordenen for %s er ændret og sendt ud igen.", true),
    MINUTES_SENT("Referat", "Referatet af %s er sendt ud.", false),
    MINUTES_APPROVED("Godkendt referat", "Referatet af %s er godkendt.", false),
    REMARK_ANSWERED("Svar på din bemærkning", "Din bemærkning til referatet af %s er blevet behandlet.", false),
    SUBSTITUTE_CALLED("Du er indkaldt som stedfortræder", "Du er indkaldt som stedfortræder til %s.", true),
    SUBSTITUTE_RELEASED("Du er ikke længere indkaldt", "Du skal alligevel ikke møde som stedfortræder til %s.", false),
    PROCEDURE_OPENED(
            "Skriftlig behandling", "En eller flere sager fra %s afgøres skriftligt, og dit svar ventes.", false),
    PROCEDURE_PROLONGED(
            "Ny frist for skriftlig behandling", "Fristen for at svare skriftligt efter %s er ændret.", false),
    PROCEDURE_ENDS(
            "Påmindelse om skriftlig behandling",
            "Du har endnu ikke svaret på det, der afgøres skriftligt efter %s.",
            false),
    MEETING_MOVED("Mødet er flyttet", "Tid eller sted er ændret for %s.", true),
    MEETING_CANCELLED("Mødet er aflyst", "%s er aflyst.", false);

    private final String subject;
    private final String sentence;
    private final boolean calls;

    Occasion(String subject, String sentence, boolean calls) {
        this.subject = subject;
        this.sentence = sentence;
        this.calls = calls;
    }

    String subject() {
        return subject;
    }

    /** @param meeting e.g. "mødet i KKR Midtjylland torsdag den 3. december 2026" */
    String sentence(String meeting) {
        String said = sentence.formatted(meeting);
        return said.substring(0, 1).toUpperCase(DanishTime.LOCALE) + said.substring(1);
    }

    /** Whether the letter calls people to the meeting, and so says when and where it is. */
    public boolean calls() {
        return calls;
    }

    /** Whether the letter says that people are not to come any more. */
    public boolean callsOff() {
        return this == MEETING_CANCELLED || this == SUBSTITUTE_RELEASED;
    }
}
