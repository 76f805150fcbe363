package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises where a participant comes from: the 98 municipalities, the regions, KL. */
final class Places {
    private static final Set<String> NAMES = Arrays.stream(
                    """
                    albertslund allerød assens ballerup billund bornholm brøndby brønderslev dragør egedal esbjerg fanø favrskov
                    faxe fredensborg fredericia frederiksberg frederikshavn frederikssund furesø faaborg-midtfyn gentofte gladsaxe
                    glostrup greve gribskov guldborgsund haderslev halsnæs hedensted helsingør herlev herning hillerød hjørring
                    holbæk holstebro horsens hvidovre høje-taastrup hørsholm ikast-brande ishøj jammerbugt kalundborg kerteminde
                    kolding københavn køge langeland lejre lemvig lolland lyngby-taarbæk læsø mariagerfjord middelfart morsø
                    norddjurs nordfyn nordfyns nyborg næstved odder odense odsherred randers rebild ringkøbing-skjern ringsted
                    roskilde rudersdal rødovre samsø silkeborg skanderborg skive slagelse solrød sorø stevns struer svendborg
                    syddjurs sønderborg thisted tønder tårnby vallensbæk varde vejen vejle vesthimmerland vesthimmerlands viborg
                    vordingborg ærø aabenraa aalborg aarhus århus ålborg kl kkr rm dania via
                    """
                            .strip()
                            .split("\\s+"))
            .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    static boolean isPlace(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith("region ") || lower.endsWith(" kommune") || lower.endsWith(" kommuner")) return true;
        if (lower.startsWith("kl ") || lower.startsWith("kkr ") || lower.startsWith("kd-net")) return true;
        return NAMES.contains(lower) || !lower.contains(" ") && lower.endsWith("sekretariatet");
    }
}
