package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dk.raadslag.access.Role;
import dk.raadslag.model.Event;
import dk.raadslag.protocol.ClientFrame;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.ServerFrame;
import dk.raadslag.protocol.Warning;
import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GLOSSARY.md and docs/protocol.md know every word that the protocol has. */
class GlossaryTest {
    @Test
    void everyTypeOfTheProtocolStandsInTheGlossary() throws IOException {
        Stream<String> types = protocol().stream()
                .filter(type -> !type.isMemberClass() && !type.isAnonymousClass() && type != Json.class)
                // Generated beside their records, without a glossary word.
                .filter(type -> !type.getSimpleName().endsWith("Builder")
                        && !List.of("Lists", "StoredEnums").contains(type.getSimpleName()))
                .map(Class::getSimpleName);
        assertThat(missing("GLOSSARY.md", types)).isEmpty();
    }

    @Test
    void everyEventStandsInTheGlossary() throws IOException {
        Stream<String> events = Arrays.stream(
                        Event.class.getAnnotation(JsonSubTypes.class).value())
                .map(event -> event.name());
        assertThat(missing("GLOSSARY.md", events)).isEmpty();
    }

    @Test
    void everyEnumConstantStandsInTheGlossary() throws IOException {
        Stream<String> constants = Stream.concat(Stream.of(Role.class), protocol().stream())
                .filter(Class::isEnum)
                // The catalogues have a sentence for each.
                .filter(type -> type != Code.class && type != Warning.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString);
        assertThat(missing("GLOSSARY.md", constants)).isEmpty();
    }

    @Test
    void everyFrameStandsInTheProtocol() throws IOException {
        Stream<String> frames = Stream.of(ClientFrame.class, ServerFrame.class)
                .map(type -> type.getAnnotation(JsonSubTypes.class))
                .flatMap(frame -> Arrays.stream(frame.value()))
                .map(frame -> frame.name());
        assertThat(missing("docs/protocol.md", frames)).isEmpty();
    }

    private static List<Class<?>> protocol() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String part : List.of("model", "words", "danish", "protocol")) {
            Path classes = Checkout.find().root().resolve("backend/target/classes/dk/raadslag/" + part);
            try (Stream<Path> files = Files.list(classes).filter(file -> !file.endsWith("package-info.class"))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    types.add(Class.forName("dk.raadslag." + part + "." + name));
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(types).contains(Event.class);
        return types;
    }

    /** Words that do not stand in the document as code, alone or behind the name of their type. */
    private static List<String> missing(String document, Stream<String> words) throws IOException {
        String text = Files.readString(Checkout.find().root().resolve(document));
        return words.filter(word -> !Pattern.compile("`(\\w+\\.)?" + word + "[ `…]")
                        .matcher(text)
                        .find())
                .toList();
    }
}
