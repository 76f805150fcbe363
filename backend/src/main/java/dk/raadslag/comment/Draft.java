package dk.raadslag.comment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.stored.StoredForm;
import dk.raadslag.words.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The content of a draft at one moment: its items with titles and texts. */
record Draft(List<Part> items) {
    private static final StoredForm<Draft> FORM = new StoredForm<>("draft", new TypeReference<>() {});

    /** The texts that people comment on. */
    static final List<TextField> FIELDS = TextField.of(TextField.Part.CASE);

    /** One item; texts without words are left out. */
    record Part(UUID id, String number, String title, Map<TextField, RichText> texts) {
        String words(TextField field) {
            RichText text = texts.get(field);
            return text == null ? "" : text.plain();
        }
    }

    static Draft of(MeetingSnapshot meeting) {
        return new Draft(meeting.items().map(Draft::part).toList());
    }

    private static Part part(Item item) {
        Map<TextField, RichText> texts = new LinkedHashMap<>();
        for (TextField field : FIELDS) if (item.text(field) != null) texts.put(field, item.text(field));
        return new Part(item.id(), item.number(), item.title(), texts);
    }

    Optional<Part> item(UUID id) {
        return items.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    byte[] bytes() {
        return FORM.bytes(this);
    }

    static Draft read(byte[] bytes) {
        return FORM.read(bytes);
    }
}
