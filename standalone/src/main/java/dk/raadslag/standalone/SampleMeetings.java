package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The meetings a new installation starts with: the sample documents inside the app's jar, their dates moved. */
record SampleMeetings(Path jar, String address, SampleDates dates) {

    /** Imports the samples in order of name, unless there are meetings already. @return how many */
    int load(String secretariatToken) {
        if (!Http.get(address + "/api/meetings", secretariatToken)
                .path("meetings")
                .isEmpty()) {
            return 0;
        }
        try (JarFile packed = new JarFile(jar.toFile())) {
            List<JarEntry> samples = packed.stream()
                    .filter(entry -> entry.getName().matches("sample/[^/]+\\.txt"))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            for (JarEntry sample : samples) {
                String document = new String(packed.getInputStream(sample).readAllBytes(), StandardCharsets.UTF_8);
                byte[] moved = dates.in(document).getBytes(StandardCharsets.UTF_8);
                Http.post(address + "/api/meetings", secretariatToken, moved);
            }
            return samples.size();
        } catch (IOException e) {
            throw Trouble.because("Cannot read the sample meetings in " + jar, e);
        }
    }
}
