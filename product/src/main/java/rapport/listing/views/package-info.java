/// Views: what is shown of a list, kept under a name, for oneself or for everybody, and pinned to the navigation.
@NullMarked
package rapport.listing.views;

import org.jspecify.annotations.NullMarked;
