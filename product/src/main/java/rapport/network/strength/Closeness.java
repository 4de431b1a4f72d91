package rapport.network.strength;

import java.util.Arrays;
import java.util.List;
import rapport.customers.RelationshipKind;

/// How well two people know each other, from 0 to nearly 1, by what they are to each other and
/// what they had with us together.
///
/// Each reason gives a strength by itself: a marriage 0.95, a parent 0.9, a line of reporting
/// 0.7, an acquaintance or an adviser 0.5. People of one employer know each other with 0.5 as
/// long as they are not more than ten; of 100 only one in ten knows another, so they count a
/// tenth. A household or a club counts likewise: 0.8 among five. What has ended fades with a
/// half-life of two years. What both had with us together, such as a meeting, counts as in
/// [Strength].
///
/// Reasons add up as independent chances do: `1 − ∏ (1 − reason)`, the noisy-or of Judea Pearl,
/// “Probabilistic Reasoning in Intelligent Systems” (1988). The numbers are ours.
public final class Closeness {
    static final int HALF_LIFE_DAYS = 730;

    /// A firm with more people than this makes nobody acquainted.
    static final int MOST_PEOPLE = 200;

    private static final List<RelationshipKind> BETWEEN_TWO = kinds(false);
    private static final List<RelationshipKind> AMONG_MEMBERS = kinds(true);

    private Closeness() {}

    /// The relationships by which two people know each other.
    static List<RelationshipKind> betweenTwo() {
        return BETWEEN_TWO;
    }

    /// Those to the same third by which its members know each other.
    static List<RelationshipKind> amongMembers() {
        return AMONG_MEMBERS;
    }

    static double of(RelationshipKind kind) {
        return switch (kind) {
            case MARRIED_TO -> 0.95;
            case PARENT_OF -> 0.9;
            case MEMBER_OF -> 0.8;
            case REPORTS_TO -> 0.7;
            case KNOWS, ADVISES, WORKS_FOR -> 0.5;
            case SUBSIDIARY_OF, SUPPLIES -> 0;
        };
    }

    /// Among how many members everybody still knows everybody.
    static int circle(RelationshipKind kind) {
        return kind == RelationshipKind.MEMBER_OF ? 5 : 10;
    }

    private static List<RelationshipKind> kinds(boolean amongMembers) {
        return Arrays.stream(RelationshipKind.values())
                .filter(kind -> of(kind) > 0)
                .filter(kind ->
                        amongMembers == (kind == RelationshipKind.WORKS_FOR || kind == RelationshipKind.MEMBER_OF))
                .toList();
    }
}
