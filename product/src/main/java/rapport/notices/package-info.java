/// What a person should hear of without asking: a notice is a sentence with a link, kept until it was read and then for
/// a while, and shown at once on every page that the person has open, on whatever node. Beneath it lies the way by
/// which any module tells open pages that something they show has moved.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "access", "web", "journal"})
package rapport.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
