package rapport.customers.survival;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.PartyFacts;
import rapport.web.Formats;

/// A fact of which a party has one, such as its name: sources may tell different ones, and one of them survives.
public final class SingleFact<V> {
    private final String key;
    private final String label;
    private final Function<PartyFacts, @Nullable V> read;
    private final BiFunction<PartyFacts, @Nullable V, PartyFacts> write;
    private final BiFunction<V, Formats, String> words;

    /// @param key   by which forms and rules name it
    /// @param read  null where nothing is said
    /// @param words a value for people
    SingleFact(
            String key,
            String label,
            Function<PartyFacts, @Nullable V> read,
            BiFunction<PartyFacts, @Nullable V, PartyFacts> write,
            BiFunction<V, Formats, String> words) {
        this.key = key;
        this.label = label;
        this.read = read;
        this.write = write;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// What is said of it; empty where nothing is.
    public Optional<V> in(PartyFacts facts) {
        return Optional.ofNullable(read.apply(facts));
    }

    public boolean isTold(PartyFacts facts) {
        return read.apply(facts) != null;
    }

    public boolean isSame(PartyFacts one, PartyFacts other) {
        return Objects.equals(read.apply(one), read.apply(other));
    }

    /// Facts with what others say of this one.
    public PartyFacts moved(PartyFacts from, PartyFacts to) {
        return write.apply(to, read.apply(from));
    }

    /// Facts that say nothing of this one.
    public PartyFacts without(PartyFacts facts) {
        return write.apply(facts, null);
    }

    /// Empty where nothing is said.
    public String shown(PartyFacts facts, Formats formats) {
        return in(facts).map(value -> words.apply(value, formats)).orElse("");
    }
}
