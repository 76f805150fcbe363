package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.List;

/** The texts of an item and what came of it, in one order whatever the house style; without title and papers. */
public final class ItemContent {
    private ItemContent() {}

    /** With the decision where the snapshot's kind is minutes. */
    public static List<Block> of(Item item, MeetingSnapshot meeting) {
        ItemBlocks blocks = new ItemBlocks(item, 1);
        blocks.addCase(null);
        if (ItemBlocks.tellsDecisions(meeting)) {
            blocks.addDecision();
            blocks.addTreatment(meeting);
        }
        return blocks.done();
    }
}
