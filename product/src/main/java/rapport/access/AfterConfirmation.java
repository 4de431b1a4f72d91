package rapport.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a session may do here, it may do only when its person has proved within the last minutes who it is: an open
/// browser on a desk is not enough. The method's word counts before the controller's.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AfterConfirmation {
    /// The page from which to go on, for what is not a page itself.
    String back();
}
