/// Free words on people and organisations: whoever may change a customer may tag it, and a new word is a new tag.
/// Administrators rename, merge and delete tags.
@NullMarked
package rapport.customers.tags;

import org.jspecify.annotations.NullMarked;
