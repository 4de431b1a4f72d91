/// Where administrators add fields, change them, remove them and bring them back.
@NullMarked
package rapport.customfields.settings;

import org.jspecify.annotations.NullMarked;
