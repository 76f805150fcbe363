package dk.raadslag.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.protocol.Approval;
import dk.raadslag.protocol.Attachment;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Correction;
import dk.raadslag.protocol.Edition;
import dk.raadslag.protocol.MemberRemark;
import dk.raadslag.protocol.NextItem;
import dk.raadslag.protocol.Plan;
import dk.raadslag.protocol.Section;
import dk.raadslag.protocol.Speaker;
import dk.raadslag.protocol.Stretch;
import dk.raadslag.protocol.Treatment;
import dk.raadslag.stored.StoredForm;
import java.util.List;

/** Compound facts in the database: the JSON columns of {@code meeting} and {@code item}. */
final class Facts {
    static final StoredForm<Plan> PLAN = new StoredForm<>("plan", new TypeReference<>() {});
    static final StoredForm<Treatment> TREATMENT = new StoredForm<>("treatment", new TypeReference<>() {});
    static final StoredForm<List<Stretch>> STRETCHES = new StoredForm<>("stretches", new TypeReference<>() {});
    static final StoredForm<List<Correction>> CORRECTIONS = new StoredForm<>("corrections", new TypeReference<>() {});
    static final StoredForm<List<Attachment>> ATTACHMENTS = new StoredForm<>("attachments", new TypeReference<>() {});
    static final StoredForm<List<Attendance>> ATTENDANCE = new StoredForm<>("attendance", new TypeReference<>() {});
    static final StoredForm<List<NextItem>> NEXT_ITEMS = new StoredForm<>("next-items", new TypeReference<>() {});
    static final StoredForm<List<Speaker>> SPEAKERS = new StoredForm<>("speakers", new TypeReference<>() {});
    static final StoredForm<List<Edition>> EDITIONS = new StoredForm<>("editions", new TypeReference<>() {});
    static final StoredForm<List<MemberRemark>> MEMBER_REMARKS =
            new StoredForm<>("member-remarks", new TypeReference<>() {});
    static final StoredForm<List<Approval>> APPROVALS = new StoredForm<>("approvals", new TypeReference<>() {});
    /** The sections as they were sent, while they are revised. */
    static final StoredForm<List<Section>> SENT = new StoredForm<>("sent", new TypeReference<>() {});

    private Facts() {}
}
