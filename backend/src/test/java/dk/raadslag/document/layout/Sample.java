package dk.raadslag.document.layout;

import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Meetings to print: invented words, roles in place of names. */
public final class Sample {
    public static final String[] MUNICIPALITIES = {
        "Østby", "Åmose", "Ærøskov", "Fjordkøbing", "Søndersund", "Hedeby", "Klitstrup", "Lyngå", "Bakkerup"
    };

    private Sample() {}

    public static MeetingSnapshot minutes() {
        return meeting(MeetingSnapshot.Kind.MINUTES, sections(Sample::richText));
    }

    public static MeetingSnapshot agenda() {
        return meeting(MeetingSnapshot.Kind.AGENDA, sections(Sample::richText));
    }

    public static MeetingSnapshot meeting(MeetingSnapshot.Kind kind, List<Section> sections) {
        return meeting(kind, HouseStyle.KKR, sections);
    }

    public static MeetingSnapshot meeting(MeetingSnapshot.Kind kind, HouseStyle style, List<Section> sections) {
        return MeetingSnapshot.fresh(
                        style == HouseStyle.KKR ? "kkr-midtjylland" : "kd-net-midtjylland",
                        style == HouseStyle.KKR ? "KKR Midtjylland" : "KD-Net Midtjylland",
                        style,
                        kind == MeetingSnapshot.Kind.MINUTES ? MeetingStatus.ENDED : MeetingStatus.PUBLISHED,
                        LocalDateTime.of(2024, 3, 6, 10, 0))
                .withId(UUID.fromString("00000000-0000-0000-0000-000000000001"))
                .withEnd(LocalDateTime.of(2024, 3, 6, 12, 30))
                .withPlace("Rådhuset, mødelokale 3, Torvet 1, 8999 Østby")
                .withAttendance(attendance())
                .withSections(sections)
                .withShowsDecisions(true)
                .withVersion(7);
    }

    /** As a KD-Net meeting is: items without sections. */
    public static MeetingSnapshot withoutSections() {
        return network(
                MeetingSnapshot.Kind.MINUTES,
                networkItem("1", "Orientering", richText(1), Text.of("Netværket tog orienteringen til efterretning.")),
                networkItem("2", "Eventuelt", null, Text.of("Intet at bemærke.")));
    }

    public static MeetingSnapshot network(MeetingSnapshot.Kind kind, Item... items) {
        return meeting(kind, HouseStyle.KD_NET, List.of(new Section(null, null, List.of(items))));
    }

    /** An item as a KD-Net has them, done. */
    public static Item networkItem(String number, String title, RichText casePresentation, RichText decision) {
        return item(number, title, casePresentation, decision)
                .withCaseNumber(null)
                .withCaseOfficers(List.of())
                .withWords(TextField.BACKGROUND, null)
                .withPresenters(List.of("Formanden", "Direktøren i Lyngå"));
    }

    /** One done item with the text as its case presentation. */
    public static MeetingSnapshot with(RichText casePresentation) {
        return meeting(
                MeetingSnapshot.Kind.MINUTES,
                List.of(new Section(
                        "1", "Sager", List.of(item("1.1", "En sag", casePresentation, Text.of("Godkendt."))))));
    }

    public static Item item(String number, String title, RichText casePresentation, RichText decision) {
        return Item.fresh(number, title)
                .withId(UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .withCaseNumber("SAG-2024-00017")
                .withCaseOfficers(List.of("abc", "xyz"))
                .withWords(
                        TextField.BACKGROUND,
                        Text.of("Styregruppen har bedt om en fælles drøftelse af " + title.toLowerCase() + "."))
                .withWords(
                        TextField.RECOMMENDATION,
                        Text.of("Det indstilles, at rådet godkender forslaget om " + title.toLowerCase() + "."))
                .withWords(TextField.CASE_PRESENTATION, casePresentation)
                .withWords(TextField.DECISION, decision)
                .withAttachments(List.of(Attachment.named("Notat")))
                .withStatus(ItemStatus.DONE, Outcome.APPROVED);
    }

    private static List<Section> sections(java.util.function.IntFunction<RichText> text) {
        List<Item> cases = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> item(
                        "3." + n,
                        n == 2
                                ? "Fælles plan for cykelstier, færgeruter og ladestandere på tværs af kommunegrænser, "
                                        + "herunder forslag til finansiering"
                                : "Sag nummer " + n,
                        text.apply(n),
                        Text.of("Rådet godkendte forslag " + n + " – uden bemærkninger.")))
                .toList();
        return List.of(
                new Section(
                        "1",
                        "Godkendelse af referat",
                        List.of(item("1.1", "Referat fra sidste møde", null, Text.of("Rådet godkendte referatet.")))),
                new Section("2", "Siden sidst", List.of()),
                new Section("3", "Regionalpolitiske sager", cases),
                new Section("4", "Udpegninger", List.of()),
                new Section(
                        "5",
                        "Eventuelt",
                        List.of(item("5.1", "Eventuelt", null, RichText.EMPTY)
                                .withStatus(ItemStatus.DONE, Outcome.NOT_REACHED))));
    }

    public static RichText richText(int n) {
        Text text = new Text()
                .line("Baggrund for forslaget", "header", 1)
                .run("Forslaget bygger på ")
                .run("tre hensyn", "bold", true)
                .run(", som ")
                .run("styregruppen", "italic", true)
                .run(" har vægtet ")
                .run("forskelligt", "underline", true)
                .run(": Læs mere ")
                .run("i notatet om ", "link", "https://eksempel.dk/notat?år=2024")
                .run("ladestandere", "link", "https://eksempel.dk/notat?år=2024", "bold", true)
                .run(", eller skriv til ")
                .run("sekretariatet", "link", "mailto:post@eksempel.dk")
                .run(".")
                .end();
        for (int i = 0; i < 5; i++) text.line(LOREM);
        return text.line("Hensyn", "header", 2)
                .line("Tilgængelighed for borgere på øerne", "list", "bullet")
                .line("Økonomi", "list", "bullet")
                .line("Anlæg", "list", "bullet", "indent", 1)
                .line(
                        "Drift over 10 år, herunder vedligehold af belægning, skilte og belysning på alle strækninger",
                        "list",
                        "bullet",
                        "indent",
                        1)
                .line("Første år", "list", "ordered", "indent", 2)
                .line("Følgende år", "list", "ordered", "indent", 2)
                .line("Klima", "list", "bullet")
                .mark()
                .run("Beregningen er vedlagt som bilag til sagen, og den gennemgås på mødet af styregruppens formand.")
                .end()
                .line("Fordeling", "header", 1)
                .line("Udvalg, der skal nedsættes", "list", "ordered")
                .line("Forklaringen står under punktet og er rykket ind.", "indent", 1)
                .line("Principper for fordelingen", "list", "ordered")
                .mark()
                .run("Med bilag inde i listen")
                .end("list", "ordered")
                .table(table(n))
                .mark()
                .end("list", "bullet")
                .line("Mærket på linjen over hører til denne linje.")
                .line("En udtalelse fra et nabonetværk, gengivet i uddrag.", "quote", true)
                .line("Indrykket afsnit.", "indent", 1)
                .line(LOREM)
                .done();
    }

    private static List<List<String>> table(int n) {
        return IntStream.rangeClosed(0, MUNICIPALITIES.length)
                .mapToObj(row -> row == 0
                        ? List.of("Kommune", "Strækninger i alt", "Bevilling 2024", "Bemærkning")
                        : List.of(
                                MUNICIPALITIES[row - 1],
                                row * n + " (" + row + ")",
                                row * 1125 + ",50",
                                row % 3 == 0 ? "Afventer svar fra kommunens udvalg for teknik og miljø" : ""))
                .toList();
    }

    private static List<Attendance> attendance() {
        List<Attendance> list = new java.util.ArrayList<>();
        for (String municipality : MUNICIPALITIES) {
            list.add(Attendance.listed(Attendance.Group.PARTICIPANT, "Borgmesteren", municipality, null));
            list.add(Attendance.listed(Attendance.Group.PARTICIPANT, "Rådsmedlem", municipality, null));
            list.add(Attendance.listed(
                    Attendance.Group.PARTICIPANT, "Stedfortræder", municipality, "i stedet for medlem"));
        }
        list.add(Attendance.listed(Attendance.Group.APOLOGY, "Viceborgmesteren", "Lyngå", null));
        list.add(Attendance.listed(Attendance.Group.KD_NET, "Kommunaldirektøren", "Hedeby", null));
        list.add(Attendance.listed(Attendance.Group.SECRETARIAT, "Chefkonsulenten", null, "referent"));
        return list;
    }

    private static final String LOREM =
            "Arbejdsgruppen har gennemgået de strækninger, som kommunerne selv har meldt ind, og har lagt vægt på, at "
                    + "forbindelserne skal kunne bruges hele året. Hvor to kommuner deler en strækning, aftaler de "
                    + "indbyrdes, hvem der står for vedligehold. Øvrige spørgsmål – fx om ”skolecykelruter” og "
                    + "tilslutning til færger – afklares i foråret, før planen sendes til kommentering.";
}
