package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.attachment.check.Zip;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The secretariat's work with attachments, and that nobody else may do it. */
class AttachmentLifeTest extends AttachmentsOfItemTest {
    @Test
    void anUploadedFileIsAnAttachmentOfItsItem() {
        Answer answer = assertOk(upload("sekretariat", "Notat_om_cykelstier.pdf", PDF));
        JsonObject paper = paper("sekretariat", answer.body().getString("id"));
        assertThat(paper.getString("title")).isEqualTo("Notat om cykelstier");
        assertThat(paper.getString("fileName")).isEqualTo("Notat_om_cykelstier.pdf");
        assertThat(paper.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(paper.getLong("size")).isEqualTo(PDF.length);
        assertThat(paper.getInteger("version")).isEqualTo(1);
        assertThat(answer.body().getLong("version")).isEqualTo(seen().getLong("version"));
        assertThat(answer.body().getJsonArray("warnings")).isEmpty();
        assertThat(api.get("sekretariat", at(paper.getString("id")) + "/file").bytes())
                .isEqualTo(PDF);
    }

    /** A character with a meaning to a parser is an ordinary one to the person who named the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "100%.pdf | 100%",
                "50%25 og %2e.pdf | 50%25 og %2e",
                "Citat \".pdf | Citat -",
                "\"hele\".pdf | -hele-",
                "a\\tb.pdf | tb",
                "{\"a\": [1,2]}.pdf | {-a-- [1,2]}",
                "null.pdf | null",
                "1e5.pdf | 1e5",
                "a & b=c; d#e+f.pdf | a & b=c; d#e+f",
                "C’est l’été – æøå.pdf | C’est l’été – æøå"
            })
    void aNameMayContainAnyCharacter(String name, String title) {
        String paper = uploaded(name, PDF);
        assertThat(paper("sekretariat", idOf(paper)).getString("title")).isEqualTo(title);
        assertThat(api.get("sekretariat", paper + "/file").bytes()).isEqualTo(PDF);
    }

    @Test
    void aTabInANameBecomesASpace() {
        assertThat(paper("sekretariat", idOf(uploaded("a\tb.pdf", PDF))).getString("title"))
                .isEqualTo("a b");
    }

    @Test
    void aCivilNumberInANameIsPointedOut() {
        assertThat(assertOk(upload("sekretariat", "Sag 010203-1234.pdf", PDF))
                        .body()
                        .getJsonArray("warnings"))
                .containsExactly("civil-number-in-name");
    }

    @Test
    void onlyTheSecretariatUploadsAndAStrangerLearnsNothing() {
        assertRefused(upload("medlem", "a.pdf", PDF), 404, "unknown");
        assertRefused(upload(null, "a.pdf", PDF), 401, "login-required");
        assertRefused(upload("formand", "a.pdf", PDF), 403, "forbidden");
        step("publish");
        assertRefused(upload("medlem", "a.pdf", PDF), 403, "forbidden");
        assertRefused(upload(null, "a.pdf", PDF), 401, "login-required");
        assertThat(count("stored_file")).isZero();
    }

    @Test
    void anotherFileBecomesTheNextVersionAndTheOldOnesStay() {
        String paper = uploaded("notat.pdf", PDF);
        edit("sekretariat", paper, "Bilag A", false);
        Answer answer = assertOk(replace("sekretariat", paper, "notat2.pdf", LONGER_PDF));
        assertThat(answer.body().getString("id")).isEqualTo(idOf(paper));
        JsonObject now = paper("sekretariat", idOf(paper));
        assertThat(now.getInteger("version")).isEqualTo(2);
        assertThat(now.getString("title")).isEqualTo("Bilag A");
        List<String> names = api.get("sekretariat", paper + "/versions").body().getJsonArray("versions").stream()
                .map(version -> ((JsonObject) version).getString("fileName"))
                .toList();
        assertThat(names).containsExactly("notat2.pdf", "notat.pdf");
        assertThat(api.get("sekretariat", paper + "/file").bytes()).isEqualTo(LONGER_PDF);
        assertThat(api.get("sekretariat", paper + "/file?version=1").bytes()).isEqualTo(PDF);
        assertRefused(api.get("formand", paper + "/file?version=1"), 404, "unknown");
        assertRefused(api.get("formand", paper + "/versions"), 403, "forbidden");
        assertRefused(replace("formand", paper, "x.pdf", PDF), 403, "forbidden");
        assertRefused(replace("medlem", paper, "x.pdf", PDF), 404, "unknown");
    }

    @Test
    void aPaperThatWasOnlyNamedGetsItsFile() {
        sql("update item set attachments = '[{\"id\": \"" + UUID.randomUUID()
                + "\", \"title\": \"Notat\", \"version\": 0, \"ofDecision\": false}]' where id = '" + idOf(item) + "'");
        // As every change does: a cached meeting is valid as long as its row is the same.
        sql("update meeting set version = version where id = (select meeting_id from item where id = '" + idOf(item)
                + "')");
        String named = at(papers("sekretariat").getJsonObject(0).getString("id"));
        assertThat(papers("sekretariat").getJsonObject(0).getValue("fileName")).isNull();
        assertRefused(api.get("sekretariat", named + "/file"), 404, "unknown");
        assertOk(replace("sekretariat", named, "notat.pdf", PDF));
        assertThat(api.get("sekretariat", named + "/file").bytes()).isEqualTo(PDF);
    }

    @Test
    void itGetsAnotherTitle() {
        String paper = uploaded("notat.pdf", PDF);
        assertOk(edit("sekretariat", paper, "  Bilag\n1 ", false));
        assertThat(paper("sekretariat", idOf(paper)).getString("title")).isEqualTo("Bilag 1");
        assertRefused(edit("formand", paper, "Bilag 2", false), 403, "forbidden");
        assertRefused(edit("medlem", paper, "Bilag 2", false), 404, "unknown");
        assertRefused(edit("sekretariat", at(UUID.randomUUID().toString()), "Bilag", false), 404, "unknown");
        assertRefused(edit("sekretariat", paper, " \u200B ", false), 400, "no-title");
    }

    @Test
    void theyArePutInOrder() {
        List<String> first = papers("sekretariat").stream()
                .map(paper -> ((JsonObject) paper).getString("id"))
                .toList();
        for (String id : first) assertOk(remove("sekretariat", at(id)));
        String a = idOf(uploaded("a.pdf", PDF));
        String b = idOf(uploaded("b.docx", Zip.docx()));
        assertOk(order("sekretariat", b, a));
        assertThat(papers("sekretariat").getJsonObject(0).getString("id")).isEqualTo(b);
        assertRefused(order("formand", a, b), 403, "forbidden");
        assertRefused(order("medlem", a, b), 404, "unknown");
        assertRefused(order("sekretariat", a), 409, "stale-version");
        assertRefused(order("sekretariat", a, UUID.randomUUID().toString()), 409, "stale-version");
    }

    @Test
    void aRemovedAttachmentIsGoneWithItsFiles() {
        String paper = uploaded("notat.pdf", PDF);
        replace("sekretariat", paper, "notat.pdf", LONGER_PDF);
        assertRefused(remove("formand", paper), 403, "forbidden");
        assertRefused(remove("medlem", paper), 404, "unknown");
        assertThat(count("stored_file")).isEqualTo(2);
        assertOk(remove("sekretariat", paper));
        assertThat(count("stored_file")).isZero();
        assertThat(count("stored_chunk")).isZero();
        assertRefused(api.get("sekretariat", paper + "/file"), 404, "unknown");
    }

    @Test
    void aChangeBySomebodyElseIsNotOverwritten() {
        String paper = uploaded("notat.pdf", PDF);
        JsonObject seen = seen();
        assertOk(edit("referent", paper, "Referentens titel", false));
        Answer late = api.put("sekretariat", paper, seen.put("title", "Min").put("ofDecision", false));
        assertRefused(late, 409, "stale-version");
        assertThat(late.body().getString("by")).isNotBlank();
    }

    @Test
    void papersOfTheAgendaFreezeWithItAndPapersOfTheDecisionWithTheMinutes() {
        String paper = uploaded("notat.pdf", PDF);
        step("publish");
        assertRefused(upload("sekretariat", "b.pdf", PDF), 409, "agenda-sent");
        assertRefused(replace("sekretariat", paper, "b.pdf", PDF), 409, "agenda-sent");
        assertRefused(edit("sekretariat", paper, "B", false), 409, "agenda-sent");
        assertRefused(edit("sekretariat", paper, "B", true), 409, "agenda-sent");
        assertRefused(remove("sekretariat", paper), 409, "agenda-sent");
        step("start");
        String late = at(assertOk(api.send(
                        "sekretariat",
                        uploadPath("Uddelt på mødet.pdf") + "&ofDecision=true",
                        "POST",
                        "application/octet-stream",
                        PDF))
                .body()
                .getString("id"));
        assertOk(edit("sekretariat", late, "Uddelt", true));
        step("end");
        step("send-minutes");
        assertRefused(edit("sekretariat", late, "Andet", true), 409, "minutes-sent");
        assertRefused(remove("sekretariat", late), 409, "minutes-sent");
    }
}
