package rapport.matching;

import static rapport.matching.FactSort.EMAIL;
import static rapport.matching.FactSort.FAMILY_NAME;
import static rapport.matching.FactSort.GIVEN_NAME;
import static rapport.matching.FactSort.PHONE;
import static rapport.matching.FactSort.PLACE;
import static rapport.matching.FactSort.STREET;

import java.util.Arrays;
import java.util.List;

/// What two different customers who agree in some facts have in common anyway. Fellegi and Sunter
/// take facts to be independent, but who shares a house shares the town, and people of one tongue
/// share its names: without ties, colleagues and namesakes would look like one of them.
public enum Tie {
    GIVEN_NAME_BY_HOUSE(GIVEN_NAME, List.of(STREET)),
    FAMILY_NAME_BY_GIVEN_NAME(FAMILY_NAME, List.of(GIVEN_NAME)),
    /// A family.
    FAMILY_NAME_BY_HOUSE(FAMILY_NAME, List.of(STREET), 16, 16, 16),
    PLACE_BY_GIVEN_NAME(PLACE, List.of(GIVEN_NAME)),
    PLACE_BY_FAMILY_NAME(PLACE, List.of(FAMILY_NAME)),
    PLACE_BY_NAMES(PLACE, List.of(GIVEN_NAME, FAMILY_NAME)),
    PLACE_BY_HOUSE(PLACE, List.of(STREET), 256, 128, 12, 4),
    /// Only as far as the street goes: who shares the house is told by the house.
    STREET_BY_PLACE(STREET, List.of(PLACE), 1, 1, 4),
    EMAIL_BY_GIVEN_NAME(EMAIL, List.of(GIVEN_NAME), 1, 16, 16, 12),
    EMAIL_BY_FAMILY_NAME(EMAIL, List.of(FAMILY_NAME), 1, 16, 16, 12),
    EMAIL_BY_NAMES(EMAIL, List.of(GIVEN_NAME, FAMILY_NAME), 1, 64, 64, 12),
    EMAIL_BY_HOUSE(EMAIL, List.of(STREET), 8, 4, 1, 8),
    /// One line for all.
    PHONE_BY_HOUSE(PHONE, List.of(STREET), 8);

    private final FactSort fact;
    private final List<FactSort> by;
    private final double[] expected;

    Tie(FactSort fact, List<FactSort> by, double... expected) {
        this.fact = fact;
        this.by = by;
        this.expected = expected;
    }

    /// What follows from others.
    public FactSort fact() {
        return fact;
    }

    /// In what both have to agree, all of it.
    public List<FactSort> by() {
        return by;
    }

    /// The first level that is tied.
    public int from() {
        return this == STREET_BY_PLACE ? 2 : 0;
    }

    /// Whether it holds whatever the value is, as all of a house share its town. People of one
    /// tongue share what is frequent in it rather than what is rare.
    public boolean whateverTheValue() {
        return fact == EMAIL || (by.equals(List.of(STREET)) && fact != GIVEN_NAME);
    }

    /// How many times more often than by chance they are alike at each level, before there are
    /// records that tell.
    public List<Double> expected(int levels) {
        return Arrays.stream(Arrays.copyOf(expected, levels))
                .map(times -> Math.max(1, times))
                .boxed()
                .toList();
    }
}
