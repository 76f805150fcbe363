package dk.raadslag;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A small agenda: three sections with items 1.1, 2.1 and 2.2, and one without. */
public final class Sample {
    public static final String AGENDA =
            """
            DAGSORDEN 2026

            KKR MIDTJYLLAND

            Dato: 03-12-2026 10:00

            Sted: Mødecentret, Torvet 1, 8800 Viborg

            1. Godkendelse af referat

            1.1. Godkendelse af referat fra mødet i oktober

            SAG-2026-00101 abc

            Baggrund

            Referatet blev sendt ud i oktober.

            Indstilling

            Det indstilles, at KKR Midtjylland godkender referatet.

            2. Regionalpolitiske sager

            2.1. Fælles cykelstier

            SAG-2026-00102 abc/def

            Baggrund

            Kommunerne vil binde deres cykelstier sammen.

            Indstilling

            Det indstilles, at KKR Midtjylland tiltræder planen for fælles cykelstier.

            Sagsfremstilling

            Planen binder 19 kommuner sammen.

            2.2. Orientering om skovrejsning

            SAG-2026-00103 def

            Indstilling

            Det indstilles, at KKR Midtjylland tager orienteringen til efterretning.

            3. Udpegninger
            """;

    private Sample() {}

    public static byte[] agenda() {
        return AGENDA.getBytes(StandardCharsets.UTF_8);
    }

    /** The same agenda of a meeting so far ahead that a deadline before it is not over, whenever this is run. */
    public static byte[] farAhead() {
        return AGENDA.replace("03-12-2026", "03-12-2036").getBytes(StandardCharsets.UTF_8);
    }

    /** The same agenda of another region's council. */
    public static byte[] agendaOf(String region) {
        return AGENDA.replace("MIDTJYLLAND", region.toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    }
}
