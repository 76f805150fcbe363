package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.Text;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Any text is printed as characters and harms nothing. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    @Test
    void markupIsPrintedAsItIsWritten() {
        assertThat(print(Hostile.text()).all())
                .contains("<script>alert(1)</script><img src=\"http://127.0.0.1:9/x.png\"/> &amp; ]]> <!--");
    }

    @Test
    void charactersThatNoPdfCarriesDisappear() {
        assertThat(print(Hostile.text()).all())
                .contains("Styretegn slut", "Halve tegn og og slut")
                .doesNotContain("\u0000", "\ufffe");
    }

    @Test
    void lettersMissingInTheTypefaceAreShownAsMissing() {
        assertThat(print(Hostile.text()).all()).contains("Kinesisk □□ og formler ∑√ og å som å slut");
    }

    /** The characters of municipal texts and Word, in every cut. */
    @Test
    void meaningfulCharactersAreNeverPrintedAsBoxes() {
        String signs =
                "CO₂ 10⁶ m² H₃O⁺ xⁿ ℃ ✓ ✔ ✗ ☐ ☑ ☒ ⇒ → ↔ ≤ ≥ ≠ ± × ÷ ‰ ½ ⅓ ¾ € § ¶ † • ▪ ► … – — ‘’ “” »« № ™ © ® µ Ω ∆";
        for (String cut : new String[] {"none", "bold", "italic"}) {
            RichText text = new Text().run(signs, cut, true).end().done();
            String printed = print(text).all();
            for (String sign : signs.split(" ")) assertThat(printed).as(cut).contains(sign);
            assertThat(printed).doesNotContain("□");
        }
    }

    @Test
    void charactersWithAnEquivalentArePrintedAsThat() {
        RichText text = Text.of("Non\u2011breaking, 20 ㎡, ﬁnansiering, \uf0b7 punkt, \uf0fc klar, ＡＢ, usyn\u00adlig");
        String printed = print(text).all();
        assertThat(printed).doesNotContain("□").contains("20 m2", "finansiering", "• punkt", "✓ klar", "AB", "usynlig");
        assertThat(printed).containsPattern("Non[-\u2010\u2011]breaking");
    }

    @Test
    void eachUnprintableCharacterIsReportedOnce() {
        assertThat(Printable.missing("Møde 会议会, CO₂ og\n😀\u0000\u200b")).containsExactly("会", "议");
    }

    @Test
    void onlyWebAndMailAddressesBecomeLinks() throws IOException {
        assertThat(addresses(Hostile.text())).containsOnly("https://eksempel.dk/tomt");
        assertThat(addresses(Sample.richText(1)))
                .contains("https://eksempel.dk/notat?%C3%A5r=2024", "mailto:post@eksempel.dk");
    }

    @Test
    void addressesThatOnlyBrowsersAcceptBecomeLinksToo() throws IOException {
        RichText text = new Text()
                .run("Se [bilag 1|2]", "link", "https://eksempel.dk/sager[2]/a|b?felt[]=1|2#[3]#4")
                .run(", rabat", "link", "https://eksempel.dk/100%/a%20b")
                .run(", fond", "link", "https://www.ældre.dk:8080/æ")
                .run(" og post", "link", "mailto:a@eksempel.dk?subject=[Sag|1]")
                .run(" samt v6", "link", "http://[2001:db8::1]/x")
                .end()
                .done();
        assertThat(addresses(text))
                .containsExactlyInAnyOrder(
                        "https://eksempel.dk/sager%5B2%5D/a%7Cb?felt%5B%5D=1%7C2#%5B3%5D%234",
                        "https://eksempel.dk/100%25/a%20b",
                        "https://www.xn--ldre-uoa.dk:8080/%C3%A6",
                        "mailto:a@eksempel.dk?subject=%5BSag%7C1%5D",
                        "http://[2001:db8::1]/x");
        assertThat(print(text).all()).contains("Se [bilag 1|2], rabat");
    }

    @Test
    void aHundredThousandCharactersInOneParagraphArePrinted() {
        Printed printed = print(Hostile.longParagraph(100_000));
        assertThat(printed.all().replaceAll("[^x]", "").length()).isGreaterThanOrEqualTo(50_000);
    }

    @Test
    void aTableOfThreeHundredRowsRepeatsItsHeader() {
        Printed printed = print(Hostile.longTable(300));
        assertThat(printed.all()).contains("Række 1 1", "Række 300 300");
        int last = printed.pageOf("Række 300 300");
        assertThat(last).isGreaterThan(5);
        assertThat(printed.page(last)).contains("Række Værdi");
    }

    @Test
    void aTableOfManyColumnsStaysOnThePage() {
        List<Placed> letters = Placed.in(MeetingPdf.of(Sample.with(Hostile.wideTable(14))));
        double rightMargin = 595.3 - 27 / 25.4 * 72;
        assertThat(letters).allMatch(letter -> letter.right() < rightMargin + 1);
        assertThat(Placed.words(letters)).contains("Kommunaldirektørnetværk".substring(0, 3));
    }

    @Test
    void nothingIsFetchedWhilePrinting() throws IOException {
        try (ServerSocket tempting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + tempting.getLocalPort() + "/a.png";
            print(new Text()
                    .run("Se billedet", "link", address)
                    .run("<img src='" + address + "'/> url(" + address + ")")
                    .end()
                    .done());
            tempting.setSoTimeout(300);
            assertThatThrownBy(tempting::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static Printed print(RichText text) {
        return Printed.of(MeetingPdf.of(Sample.with(text)));
    }

    private static List<String> addresses(RichText text) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(MeetingPdf.of(Sample.with(text)))) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action)
                        addresses.add(action.getURI());
                }
            }
        }
        return addresses;
    }
}
