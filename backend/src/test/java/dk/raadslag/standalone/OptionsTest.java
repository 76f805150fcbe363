package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path DEFAULT = Path.of("/somewhere/.data");

    @Test
    void without_arguments_the_app_is_on_8080_and_keeps_its_data() {
        assertThat(parse()).isEqualTo(new Options(8080, DEFAULT, false, false, false));
    }

    @Test
    void the_other_ports_follow_the_apps() {
        Options options = parse("--port", "9000");
        assertThat(options.address()).isEqualTo("http://127.0.0.1:9000");
        assertThat(options.authPort()).isEqualTo(9001);
        assertThat(options.databasePort()).isEqualTo(9002);
        assertThat(options.operationsPort()).isEqualTo(9003);
    }

    @Test
    void a_folder_is_relative_to_the_working_directory() {
        assertThat(parse("--data", "demo").data()).isEqualTo(Path.of("demo").toAbsolutePath());
    }

    @Test
    void fresh_services_only_and_prepare_are_asked_for_by_name() {
        assertThat(parse("--fresh", "--services-only")).isEqualTo(new Options(8080, DEFAULT, true, true, false));
        assertThat(parse("--prepare")).isEqualTo(new Options(8080, DEFAULT, false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port 0", "--port 65533", "--port http", "--data", "--frseh", "start"})
    void anything_else_is_refused_in_one_sentence(String arguments) {
        assertThatThrownBy(() -> parse(arguments.split(" ")))
                .isInstanceOf(Trouble.class)
                .hasMessageEndingWith(arguments.contains(" ") ? "." : "]");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), DEFAULT);
    }
}
