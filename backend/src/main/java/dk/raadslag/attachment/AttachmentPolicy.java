package dk.raadslag.attachment;

import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Freezing;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;

/**
 * When attachments may change: those of the agenda as long as its texts may, those of a decision as long as the
 * decision may. Only the secretariat may change them.
 */
final class AttachmentPolicy {
    private AttachmentPolicy() {}

    static void refuseFrozen(MeetingSnapshot meeting, boolean ofDecision) {
        TextField like = ofDecision ? TextField.DECISION : TextField.CASE_PRESENTATION;
        Freezing.reason(meeting, like).ifPresent(code -> {
            throw new Refusal(Code.of(code));
        });
    }
}
