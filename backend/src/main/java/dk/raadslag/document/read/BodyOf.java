package dk.raadslag.document.read;

import dk.raadslag.document.read.MeetingFacts.NamedBody;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.HouseStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which body a document is of: a person's word, its cover, its running headers, its sentences, in that order. */
final class BodyOf {
    private static final Pattern REGION =
            Pattern.compile("\\bRegion (Nordjylland|Midtjylland|Syddanmark|Hovedstaden|Sjælland)\\b");
    private static final int MOST_AT_END = 15;
    private static final int ENOUGH_TO_GUESS = 2;

    private final Head head;
    private final RunningHeader running;
    private final Corrections corrections;
    private final List<SourceLine> content;
    private final List<Heading> headings;
    private final BodyName other;

    BodyOf(
            Head head,
            RunningHeader running,
            Corrections corrections,
            List<SourceLine> content,
            List<Heading> headings,
            BodyName deciding) {
        this.head = head;
        this.running = running;
        this.corrections = corrections;
        this.content = content;
        this.headings = headings;
        this.other = head.houseStyle() != null ? null : head.body() != null ? head.body() : deciding;
    }

    HouseStyle style() {
        if (corrections.body() != null && Region.namesDirectors(corrections.body())) return HouseStyle.KD_NET;
        if (corrections.body() != null) return HouseStyle.KKR;
        if (head.houseStyle() != null) return head.houseStyle();
        if (other != null) return HouseStyle.KKR;
        if (running.region() != null) return running.directors() ? HouseStyle.KD_NET : HouseStyle.KKR;
        return BodyGuess.style(content, headings);
    }

    /** The region of a KKR or KD-Net; null for another body. */
    Region region() {
        if (head.region() != null) return head.region();
        if (other != null) return null;
        return running.region() != null ? running.region() : BodyGuess.region(content);
    }

    /** True if it is neither a KKR nor a KD-Net. */
    boolean isOther() {
        return other != null;
    }

    /** True if the document says that it is of a KKR or KD-Net. */
    boolean isNetwork() {
        return corrections.body() != null || head.houseStyle() != null || running.region() != null;
    }

    /** Null when nothing tells. */
    NamedBody named() {
        if (corrections.body() != null) return told(corrections.body());
        if (other != null) return otherBody();
        Region region = region();
        if (region == null) return null;
        boolean directors = style() == HouseStyle.KD_NET;
        Provenance how = head.region() != null
                ? Provenance.STATED
                : running.region() != null ? Provenance.DERIVED : Provenance.GUESSED;
        return new NamedBody(
                (directors ? "KD-Net " : "KKR ") + region.place,
                directors ? BodyKind.KD_NET : BodyKind.KKR,
                null,
                region.code(),
                how);
    }

    private static NamedBody told(String name) {
        BodyKind kind = Region.namesDirectors(name)
                ? BodyKind.KD_NET
                : Region.ofKkr(name).isPresent() ? BodyKind.KKR : new BodyName(name, null).kind();
        return new NamedBody(name, kind, null, null, Provenance.TOLD);
    }

    private NamedBody otherBody() {
        BodyKind kind = other.kind();
        Optional<String> hall = other.authority() == null && kind != BodyKind.GROUP && !namesPlace(other.name())
                ? BodyName.ofTownHall(head.place())
                : Optional.empty();
        String elsewhere = running.authority() != null ? running.authority() : atEnd();
        BodyName seen = other.authority() == null && elsewhere != null && !namesPlace(other.name())
                ? new BodyName(other.name(), elsewhere)
                : other;
        if (seen.authority() != null) hall = Optional.empty();
        BodyName whole = hall.map(town -> new BodyName(other.name(), town)).orElse(seen);
        Provenance how = hall.isPresent() || head.guessed()
                ? Provenance.GUESSED
                : head.body() == null ? Provenance.DERIVED : Provenance.STATED;
        return new NamedBody(whole.whole(), whole.kind(), whole.authority(), regionOf(whole), how);
    }

    /** Whose page it is: the only municipality or region on a line of its own below the items, or null. */
    private String atEnd() {
        int end = Ending.of(content, headings.get(headings.size() - 1).below());
        List<String> named = content.subList(end, content.size()).stream()
                .flatMap(line -> BodyName.authority(line.bare()).stream())
                .distinct()
                .toList();
        return named.size() == 1 && content.size() - end <= MOST_AT_END ? named.get(0) : null;
    }

    /** "Byrådet i Havneby" and "Havneby Byråd" say whose council it is. */
    private static boolean namesPlace(String name) {
        return name.matches(".*\\b(?:i|på) \\p{Lu}.*|\\p{Lu}\\p{L}+ (?:Byråd|Kommunalbestyrelse)|\\p{L}+s \\p{L}+");
    }

    private String regionOf(BodyName body) {
        Matcher own = REGION.matcher(body.authority() == null ? "" : body.authority());
        if (own.find()) return Region.of(own.group(1)).code();
        Map<String, Integer> mentions = new HashMap<>();
        for (SourceLine line : content) {
            Matcher mention =
                    REGION.matcher(line.text().substring(0, Math.min(line.text().length(), 300)));
            while (mention.find()) mentions.merge(mention.group(1), 1, Integer::sum);
        }
        return mentions.entrySet().stream()
                .filter(mention -> mention.getValue() >= ENOUGH_TO_GUESS)
                .max(Map.Entry.comparingByValue())
                .map(mention -> Region.of(mention.getKey()).code())
                .orElse(null);
    }
}
