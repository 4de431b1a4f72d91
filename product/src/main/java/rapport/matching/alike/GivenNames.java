package rapport.matching.alike;

import java.util.List;
import java.util.Map;
import rapport.matching.Fact.Name;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Aspects;
import rapport.matching.comparing.Bearings;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level.Bearing;

/// What somebody is called by those who know them. It tells apart those who share a mailbox: a family, or whoever reads
/// what comes to `info@`.
public record GivenNames(String given, String additional) {
    private static final Aspect<?> COMPARED = Aspects.of(FactSort.GIVEN_NAME, "", Map.of(), 1);

    /// Whether these are clearly the names of two people: neither forms of one name, nor an initial of the other, nor
    /// spelt alike. A name that is not told disagrees with none.
    public boolean disagree(GivenNames other) {
        return areTwo(given, other.given) && areTwo(all(), other.all());
    }

    private String all() {
        return additional.isBlank() ? given : given + " " + additional;
    }

    private static boolean areTwo(String one, String other) {
        if (one.isBlank() || other.isBlank() || one.equalsIgnoreCase(other)) {
            return false;
        }
        Column<?> column = Column.of(COMPARED, List.of(named(one), named(other)));
        return Bearings.of(column, column.level(0, 1)) == Bearing.CONTRADICTS;
    }

    private static SourceRecord named(String given) {
        return SourceRecord.person("", "", new Name(given, ""));
    }
}
