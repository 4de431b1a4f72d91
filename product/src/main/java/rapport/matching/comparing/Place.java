package rapport.matching.comparing;

import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Address;

/// Town and postcode.
///
/// @param postcode without spaces
record Place(Address told, Spelt postcode, Spelt locality, String region) {
    private static final Remembered<Spelt> REMEMBERED = new Remembered<>(text -> Spelt.of(PlainText.of(text)));
    private static final Remembered<Spelt> POSTCODES =
            new Remembered<>(text -> Spelt.of(PlainText.of(text).replace(" ", "")));

    static @Nullable Place of(Address address) {
        Spelt postcode = POSTCODES.of(address.postcode());
        Spelt locality = REMEMBERED.of(address.locality());
        String region = REMEMBERED.of(address.region()).text();
        return postcode.length() == 0 && locality.length() == 0 && region.isEmpty()
                ? null
                : new Place(address, postcode, locality, region);
    }

    String shown() {
        return (told.postcode() + " " + told.locality() + " " + told.region()).strip();
    }

    boolean samePostcode(Place other) {
        return postcode.length() > 0 && postcode.isSame(other.postcode);
    }

    boolean nearPostcode(Place other) {
        return postcode.length() > 3 && other.postcode.length() > 3 && Likeness.isOneSlip(postcode, other.postcode);
    }

    boolean sameLocality(Place other) {
        return locality.length() > 0 && locality.isSame(other.locality);
    }

    /// `Los Angeles` and `West Los Angeles`, `London` and `Lonon`.
    boolean nearLocality(Place other) {
        return locality.length() > 0
                && other.locality.length() > 0
                && (Likeness.isNear(locality, other.locality)
                        || Likeness.isAlike(locality, other.locality, 0.88)
                        || other.locality.isIn(locality)
                        || locality.isIn(other.locality));
    }

    boolean sameRegion(Place other) {
        return !region.isEmpty() && region.equals(other.region);
    }
}
