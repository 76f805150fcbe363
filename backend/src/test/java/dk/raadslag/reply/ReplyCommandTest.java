package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.raadslag.mail.Folders;
import dk.raadslag.standalone.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/reply} answers the letters of a demo as a calendar would. */
class ReplyCommandTest extends ReplyCourseCase {
    @Test
    void itAnswersTheNewestLetterThatAsksSomebody(@TempDir Path data) throws Exception {
        String event = event(MEMBER);
        Folders.letter(vertx(), data.resolve("post"), "formand@example.org", event("formand@example.org"));
        Folders.letter(vertx(), data.resolve("post"), MEMBER, event);
        assertThat(run(data, "no", "medlem", "Ferie på Ærø")).isZero();
        Path answer = only(data.resolve("inbox"));
        assertThat(taken(Files.readAllBytes(answer))).isEqualTo(Outcome.DECLINED);
        assertThat(isAway("medlem")).isTrue();
        assertThat(lines("medlem").get(0).getString("apologyNote")).isEqualTo("Ferie på Ærø");
        assertThat(Biweekly.parse(event).first().getMethod().getValue()).isEqualTo("REQUEST");
    }

    @Test
    void itSaysWhenNobodyAsked(@TempDir Path data) throws Exception {
        assertThat(run(data, "no", "medlem")).isEqualTo(1);
        assertThat(run(data, "perhaps", "medlem")).isEqualTo(2);
    }

    private static int run(Path data, String... arguments) throws Exception {
        String script = Checkout.find().root().resolve("bin/reply").toString();
        List<String> command = Stream.concat(Stream.of("bash", script, "--data", data.toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path only(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }
}
