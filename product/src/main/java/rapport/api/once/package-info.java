/// A program that got no answer may send its request again without doing it twice: it names the request by a key of its
/// own, in the header `Idempotency-Key`, and the same key gets the same answer for a day.
///
/// The answer is kept in the transaction of the act itself, under a lock of the database on the
/// key. So the key, the act and the answer are there together or not at all, whichever node gets
/// the request and whenever one is killed.
@NullMarked
package rapport.api.once;

import org.jspecify.annotations.NullMarked;
