package dk.raadslag.document.source.docx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Where the links of a part lead. */
final class Links {
    private static final int LONGEST = 2000;

    private Links() {}

    static Map<String, String> of(PackagePart part) throws org.apache.poi.openxml4j.exceptions.InvalidFormatException {
        Map<String, String> links = new HashMap<>();
        for (PackageRelationship relation : part.getRelationships()) {
            String address = relation.getTargetURI().toString();
            if (relation.getTargetMode() == TargetMode.EXTERNAL && isAddress(address))
                links.put(relation.getId(), address);
        }
        return links;
    }

    static boolean isAddress(String address) {
        return address.length() <= LONGEST
                && (address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:"));
    }
}
