package rapport.cast;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A person outside the house, with names in the person's own script. `latinName` is for those who cannot
/// read it, and equals the name where the script is Latin. The title is empty for most. The address is the
/// one at work; where somebody lives stands with the household.
public record PersonSketch(
        String key,
        String title,
        String givenName,
        String familyName,
        String latinName,
        boolean familyNameFirst,
        String email,
        String phone,
        @Nullable LocalDate birthday,
        String language,
        ZoneId zone,
        AddressSketch address) {

    /// The name in the order in which it is written at home: 藤原 さくら, Nagy Eszter, Amara Okafor.
    public String name() {
        return familyNameFirst ? familyName + " " + givenName : givenName + " " + familyName;
    }
}
