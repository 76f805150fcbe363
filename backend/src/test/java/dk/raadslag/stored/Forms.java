package dk.raadslag.stored;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;

/** Every form that the code keeps anything in, wherever it stands. */
final class Forms {
    private static final List<StoredForm<?>> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.raadslag").stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getRawType().isEquivalentTo(StoredForm.class))
                    .<StoredForm<?>>map(Forms::value)
                    .toList();

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

    private static StoredForm<?> value(JavaField field) {
        try {
            Field found = field.reflect();
            found.setAccessible(true);
            return (StoredForm<?>) found.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
