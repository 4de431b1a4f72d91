package rapport.customers.facts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of reading something a person wrote: the value, or a sentence that says what is wrong with it and what to
/// do. A refusal is ordinary, so it is a value; reading never throws for what a user may type.
public sealed interface Reading<T> {

    record Understood<T>(T value) implements Reading<T> {}

    /// @param sentence a whole English sentence for the person who wrote the text
    record Refused<T>(String sentence) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Understood<>(value);
    }

    static <T> Reading<T> refused(String sentence) {
        return new Refused<>(sentence);
    }

    default @Nullable T orNull() {
        return switch (this) {
            case Understood<T>(var value) -> value;
            case Refused<T> _ -> null;
        };
    }

    /// The value of a text that is known to be right, such as one in our own code.
    ///
    /// @throws IllegalArgumentException where it is not
    default T orThrow() {
        return switch (this) {
            case Understood<T>(var value) -> value;
            case Refused<T>(var sentence) -> throw new IllegalArgumentException(sentence);
        };
    }

    default boolean isUnderstood() {
        return this instanceof Understood<T>;
    }

    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Understood<T>(var value) -> new Understood<>(change.apply(value));
            case Refused<T>(var sentence) -> new Refused<>(sentence);
        };
    }
}
