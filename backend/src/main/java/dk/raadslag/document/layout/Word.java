package dk.raadslag.document.layout;

import dk.raadslag.model.MeetingSnapshot;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * The Danish words of the printed documents; they stand in {@code document/words.properties} and nowhere else, but for
 * the headings of texts, which {@link dk.raadslag.model.TextField} has.
 */
enum Word {
    AGENDA,
    MINUTES,
    AGENDA_KD_NET,
    MINUTES_KD_NET,
    KD_NET_NORDJYLLAND,
    KD_NET_MIDTJYLLAND,
    KD_NET_SYDDANMARK,
    KD_NET_HOVEDSTADEN,
    KD_NET_SJAELLAND,
    TIME_AND_PLACE,
    DATE,
    PLACE,
    MISSION,
    MISSION_TEXT,
    VISION,
    VISION_TEXT,
    ITEM,
    CONTENTS,
    ATTACHMENTS,
    ATTACHMENT,
    ATTENDANCE,
    PARTICIPANT,
    APOLOGY,
    KD_NET,
    SECRETARIAT,
    DECISION_KD_NET,
    CLOSED,
    PRESENTED_BY,
    TREATED_BY,
    TREATED_LATER,
    PAGE,
    DRAFT,
    EDITION,
    EDITION_BEFORE,
    EDITION_LAST,
    CARRIED,
    FILE_EDITION,
    FILE_EXCERPT,
    FILE_PARTICIPANTS,
    FILE_PERIOD,
    FILE_WITH_PAPERS,
    EXCERPT,
    EXCERPT_BEFORE,
    BEFORE_MINUTES,
    EDITION_OF,
    REPLACES,
    FILE_EXCERPT_BEFORE,
    FILE_PROPOSAL,
    FILE_PAPERS,
    PROPOSAL,
    PROPOSAL_FREE,
    PROPOSAL_FROM,
    PROPOSAL_ITEM,
    PROPOSAL_CASE_NUMBER,
    PROPOSAL_POINTS,
    PROPOSAL_NOTE,
    PROPOSAL_CASE,
    PROPOSAL_DECISION,
    PROPOSAL_PAPERS,
    LEAF,
    LEAF_PAPER,
    LEAF_FILE,
    LEAF_FOLLOWS,
    LEAF_NO_PDF,
    LEAF_UNREADABLE,
    NOBODY,
    DECISIONS,
    NO_DECISIONS,
    NO_MINUTES,
    BODY,
    PERIOD,
    PERIOD_TEXT,
    MEETING_OF,
    LINK_TO_PAGE,
    APPROVED,
    ENDORSED,
    NOTED,
    DISCUSSED,
    POSTPONED,
    NOT_REACHED,
    REJECTED,
    WITHDRAWN,
    INSTEAD_OF,
    TOOK_PART,
    VOTE,
    VOTE_RESULT,
    DISSENTS,
    FOLLOW_UPS,
    DUE,
    SOURCE;

    private static final Properties TEXTS = load();

    /** The word as it is printed. */
    String text() {
        return TEXTS.getProperty(name());
    }

    /** The word with {@code {0}}, {@code {1}} … replaced. */
    String text(Object... arguments) {
        return MessageFormat.format(text(), arguments);
    }

    /** The word of the same name as a constant of the protocol, e.g. of an outcome or a group of the participants. */
    static Word of(Enum<?> constant) {
        return valueOf(constant.name());
    }

    /** The network's name in the title of its documents; its own name when there is no such word. */
    static String ofBody(MeetingSnapshot meeting) {
        String key = meeting.bodyId().toUpperCase(Locale.ROOT).replace('-', '_');
        return TEXTS.getProperty(key, meeting.body());
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Word.class.getResourceAsStream("/document/words.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
