package rapport.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a route does, in words for people: they stand in the history of what it changed. Every route that does not only
/// read carries one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    String value();

    /// Whether a toast offers to undo it. What cannot be meant to be undone at once, a token or a sign-in, says no.
    boolean undo() default true;

    /// Whether it is written down even when it changes no row that the journal watches: somebody took data out, say.
    boolean noted() default false;
}
