package rapport.cast;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A company or association. `parent` is the key of the company that it belongs to; `language` is a BCP 47 tag.
public record OrganisationSketch(
        String key,
        String name,
        String industry,
        AddressSketch address,
        String phone,
        String website,
        ZoneId zone,
        String language,
        @Nullable String parent) {}
