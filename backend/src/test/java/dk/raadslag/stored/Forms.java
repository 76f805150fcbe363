package dk.raadslag.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every form that the code keeps anything in, wherever it stands. */
final class Forms {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<StoredForm<?>> ALL = all(CLASSES);

    private Forms() {}

    static List<StoredForm<?>> all() {
        return ALL;
    }

    static StoredForm<?> named(String name) {
        return ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + name));
    }

    private static List<StoredForm<?>> all(Path classes) {
        try (Stream<Path> files = Files.walk(classes.resolve("dk/raadslag"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString().replaceFirst("\\.class$", ""))
                    .sorted()
                    .flatMap(name -> forms(name.replace('/', '.').replace('\\', '.')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<StoredForm<?>> forms(String className) {
        try {
            Class<?> type = Class.forName(className, false, Forms.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getType() == StoredForm.class && Modifier.isStatic(field.getModifiers()))
                    .map(Forms::value);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredForm<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (StoredForm<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
