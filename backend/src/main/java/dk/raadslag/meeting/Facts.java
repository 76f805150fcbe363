package dk.raadslag.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.model.Approval;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Correction;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MemberRemark;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Section;
import dk.raadslag.model.Speaker;
import dk.raadslag.model.Stretch;
import dk.raadslag.model.Treatment;
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
