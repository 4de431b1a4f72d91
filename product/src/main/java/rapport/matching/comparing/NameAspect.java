package rapport.matching.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact;
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
        for (Fact fact : record.facts()) {
            if (fact instanceof Name name) {
                Spelling own = Spelling.of(given ? name.given() : name.family());
                if (!own.isEmpty()) {
                    return new NamePart(own, Spelling.of(given ? name.family() : name.given()));
                }
            }
        }
        return null;
    }

    @Override
    public int compare(NamePart first, NamePart second) {
        Spelling one = first.own();
        Spelling other = second.own();
        if (one == other || one.plain().isSame(other.plain())) {
            return 0;
        }
        if (isAForm(one, other)) {
            return 1;
        }
        if (Likeness.isNear(one.plain(), other.plain())) {
            return 2;
        }
        if ((one.isInitial() || other.isInitial())
                && one.plain().text().charAt(0) == other.plain().text().charAt(0)) {
            return 3;
        }
        if (isExchanged(first, second)) {
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
        return value.own().told();
    }

    @Override
    public List<String> terms(NamePart value) {
        return List.of(value.own().plain().text());
    }

    @Override
    public @Nullable String agreed(NamePart one, NamePart other, int level) {
        return level == 0 ? one.own().plain().text() : null;
    }

    /// `Müller` and `Mueller`, `Bob` and `Robert`, `Anna` and `Anna Maria`.
    private boolean isAForm(Spelling one, Spelling other) {
        if (one.spelt().equals(other.spelt())) {
            return true;
        }
        if (given && (one.lineSet() & other.lineSet()) != 0 && Nicknames.meet(one.lines(), other.lines())) {
            return true;
        }
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.size() == 1 && others.size() == 1) {
            return false;
        }
        return one.plain().text().replace(" ", "").equals(other.plain().text().replace(" ", ""))
                || (words.size() < others.size() ? others.containsAll(words) : words.containsAll(others));
    }

    private static boolean isExchanged(NamePart one, NamePart other) {
        return isNear(one.own(), other.counter()) && (one.counter().isEmpty() || isNear(other.own(), one.counter()));
    }

    private static boolean isNear(Spelling name, Spelling counter) {
        return !counter.isEmpty() && Likeness.isNear(name.plain(), counter.plain());
    }
}
