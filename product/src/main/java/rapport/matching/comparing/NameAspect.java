package rapport.matching.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Name;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// A given or a family name.
final class NameAspect implements Aspect<NamePart> {
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same", 0.8, 0.004),
            Level.of("a form of the same name", 0.05, 0.001),
            Level.of("spelt almost the same", 0.08, 0.002),
            Level.of("an initial of the other", 0.01, 0.001),
            Level.of("given and family name exchanged", 0.01, 0.0001),
            Level.of("sounds or looks similar", 0.015, 0.007),
            Level.of("looks a little similar", 0.005, 0.02));

    private final boolean given;
    private final List<Level> levels;

    /// @param given whether it is the given name: two of these that differ keep twins apart,
    ///              while a family name may change
    NameAspect(boolean given) {
        this.given = given;
        this.levels = with(given ? Level.contradicting("different", 0.03, 0.965) : Level.of("different", 0.03, 0.965));
    }

    private static List<Level> with(Level last) {
        return Stream.concat(LEVELS.stream(), Stream.of(last)).toList();
    }

    @Override
    public FactSort sort() {
        return given ? FactSort.GIVEN_NAME : FactSort.FAMILY_NAME;
    }

    @Override
    public String name() {
        return given ? "Given name" : "Family name";
    }

    @Override
    public List<Level> levels() {
        return levels;
    }

    @Override
    public @Nullable NamePart read(SourceRecord record) {
        return record.all(Name.class)
                .map(name ->
                        given ? NamePart.of(name.given(), name.family()) : NamePart.of(name.family(), name.given()))
                .filter(part -> !part.plain().isEmpty())
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compare(NamePart one, NamePart other) {
        if (one.plain().equals(other.plain())) {
            return 0;
        }
        if (isAForm(one, other)) {
            return 1;
        }
        if (Likeness.isNear(one.plain(), other.plain())) {
            return 2;
        }
        if ((one.isInitial() || other.isInitial())
                && one.plain().charAt(0) == other.plain().charAt(0)) {
            return 3;
        }
        if (isExchanged(one, other)) {
            return 4;
        }
        if (!one.sound().isEmpty() && one.sound().equals(other.sound())) {
            return 5;
        }
        if (Likeness.isAlike(one.plain(), other.plain(), 0.84)) {
            return 5;
        }
        return Likeness.isAlike(one.plain(), other.plain(), 0.7) || Likeness.shareLetters(one.plain(), other.plain())
                ? 6
                : 7;
    }

    @Override
    public String shown(NamePart value) {
        return value.told();
    }

    @Override
    public List<String> terms(NamePart value) {
        return List.of(value.plain());
    }

    @Override
    public @Nullable String agreed(NamePart one, NamePart other, int level) {
        return level == 0 ? one.plain() : null;
    }

    /// `Müller` and `Mueller`, `Bob` and `Robert`, `Anna` and `Anna Maria`.
    private boolean isAForm(NamePart one, NamePart other) {
        if (one.spelt().equals(other.spelt())) {
            return true;
        }
        if (given && Nicknames.areOneName(one.plain(), other.plain())) {
            return true;
        }
        boolean single = one.plain().indexOf(' ') < 0 && other.plain().indexOf(' ') < 0;
        if (single) {
            return false;
        }
        List<String> words = one.words();
        List<String> others = other.words();
        return one.plain().replace(" ", "").equals(other.plain().replace(" ", ""))
                || (words.size() < others.size() ? others.containsAll(words) : words.containsAll(others));
    }

    private static boolean isExchanged(NamePart one, NamePart other) {
        return isIn(one.plain(), other.counter()) && (one.counter().isEmpty() || isIn(other.plain(), one.counter()));
    }

    private static boolean isIn(String name, String counter) {
        return !counter.isEmpty() && Likeness.isNear(name, counter);
    }
}
