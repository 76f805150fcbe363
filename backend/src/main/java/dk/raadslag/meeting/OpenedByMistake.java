package dk.raadslag.meeting;

import dk.raadslag.access.Refusal;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Treatment;
import dk.raadslag.protocol.Code;
import dk.raadslag.words.RichText;
import java.util.List;
import java.util.UUID;

/** Takes the opening of an item back, as long as nothing has come of it: no word, no vote, no paper. */
final class OpenedByMistake {
    private OpenedByMistake() {}

    static MeetingChanges.UseCase takenBack(UUID itemId) {
        return MeetingChanges.holdingWords(itemId, attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun();
            if (item.status() != ItemStatus.OPEN) throw new Refusal(Code.ITEM_NOT_OPEN);
            if (isBegun(item)) throw new Refusal(Code.ITEM_BEGUN);
            attempt.onCurrentItem(itemId);
            return List.of(new ItemEvent.ItemOpened(itemId, true));
        });
    }

    private static boolean isBegun(Item item) {
        RichText decision = item.text(TextField.DECISION);
        return item.stretches().size() > 1
                || !item.treatment().equals(Treatment.NONE)
                || item.attachments().stream().anyMatch(Attachment::ofDecision)
                || decision != null && !decision.plain().isBlank();
    }
}
