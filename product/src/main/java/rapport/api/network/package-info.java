/// Who of us knows a customer, and who can introduce us to a person, as JSON.
@NullMarked
package rapport.api.network;

import org.jspecify.annotations.NullMarked;
