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

    private static final long REGION = 1L << 63;
    private static final int LONGEST = 31;
    private static final long SET = (1L << Spelt.FEW_BITS) - 1;

    static @Nullable Place of(Address address) {
        Spelt postcode = POSTCODES.of(address.postcode());
        Spelt locality = REMEMBERED.of(address.locality());
        String region = REMEMBERED.of(address.region()).text();
        return postcode.length() == 0 && locality.length() == 0 && region.isEmpty()
                ? null
                : new Place(address, postcode, locality, region);
    }

    /// Whether there is a region, the length and the characters of the locality, and the characters of the postcode.
    long mark() {
        long region = this.region.isEmpty() ? 0 : REGION;
        long length = Math.min(LONGEST, locality.length());
        return region | length << 2 * Spelt.FEW_BITS | locality.fewLetters() << Spelt.FEW_BITS | postcode.fewDigits();
    }

    /// Whether two places of these marks have nothing in common: not the region, no likeness of postcodes or
    /// localities.
    static boolean areApart(long one, long other) {
        return (one & other & REGION) == 0
                && arePostcodesApart(one & SET, other & SET)
                && areLocalitiesApart(one, other);
    }

    private static boolean arePostcodesApart(long one, long other) {
        return one == 0 || other == 0 || Marks.apart(one, other) > 1;
    }

    private static boolean areLocalitiesApart(long one, long other) {
        long letters = one >>> Spelt.FEW_BITS & SET;
        long others = other >>> Spelt.FEW_BITS & SET;
        int length = (int) (one >>> 2 * Spelt.FEW_BITS & LONGEST);
        int another = (int) (other >>> 2 * Spelt.FEW_BITS & LONGEST);
        if (length == 0 || another == 0) {
            return true;
        }
        boolean contained = (letters & ~others) == 0 || (others & ~letters) == 0;
        return !contained
                && Marks.apart(letters, others) > 1
                && Math.max(length, another) < LONGEST
                && !Marks.mayBeAlike(letters, length, others, another, 1.4);
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
