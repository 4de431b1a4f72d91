package rapport.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// To whom a route is open. It stands on the controller or on one of its methods, and the method's word counts.
/// A route without it is open to nobody.
///
/// `@AllowedTo(Whom.EVERYBODY)`, `@AllowedTo(Whom.ADMINISTRATORS)`, or by right:
/// `@AllowedTo(right = Right.IMPORT, on = {"person", "organisation"})` for who may import one of them at least.
/// On [#ANYTHING] it is for who has the right on any kind at all.
/// Which records somebody gets to see there is the matter of the reader behind the route.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {
    /// In the place of a kind: whatever there is.
    String ANYTHING = "*";

    Whom value() default Whom.HOLDERS;

    Right right() default Right.READ;

    /// The keys of kinds of records, or [#ANYTHING].
    String[] on() default {};
}
