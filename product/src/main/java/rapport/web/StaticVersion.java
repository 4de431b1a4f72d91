package rapport.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Changes with the style sheet, the scripts and the icons, and stands in their addresses, so that browsers may keep
/// them for ever.
@Component
class StaticVersion {
    private static final String[] FILES = {"rapport.css", "rapport.js", "theme.js", "icons.svg"};

    private final String value;

    StaticVersion() {
        var sum = new CRC32();
        for (String file : FILES) {
            try (var in = new ClassPathResource("static/" + file).getInputStream()) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The build left out static/" + file, e);
            }
        }
        this.value = Long.toHexString(sum.getValue());
    }

    String value() {
        return value;
    }
}
