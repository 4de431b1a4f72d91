package rapport.matching.comparing;

import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Address;

/// Town and postcode.
record Place(String told, String postcode, String locality, String region) {

    static @Nullable Place of(Address address) {
        String postcode = PlainText.of(address.postcode()).replace(" ", "");
        String locality = PlainText.of(address.locality());
        String region = PlainText.of(address.region());
        return (postcode + locality + region).isEmpty()
                ? null
                : new Place(
                        (address.postcode() + " " + address.locality() + " " + address.region()).strip(),
                        postcode,
                        locality,
                        region);
    }

    boolean samePostcode(Place other) {
        return !postcode.isEmpty() && postcode.equals(other.postcode);
    }

    boolean nearPostcode(Place other) {
        return postcode.length() > 3 && other.postcode.length() > 3 && Likeness.isOneSlip(postcode, other.postcode);
    }

    boolean sameLocality(Place other) {
        return !locality.isEmpty() && locality.equals(other.locality);
    }

    /// `Los Angeles` and `West Los Angeles`, `London` and `Lonon`.
    boolean nearLocality(Place other) {
        return !locality.isEmpty()
                && !other.locality.isEmpty()
                && (Likeness.isNear(locality, other.locality)
                        || Likeness.isAlike(locality, other.locality, 0.88)
                        || (" " + locality + " ").contains(" " + other.locality + " ")
                        || (" " + other.locality + " ").contains(" " + locality + " "));
    }

    boolean sameRegion(Place other) {
        return !region.isEmpty() && region.equals(other.region);
    }
}
