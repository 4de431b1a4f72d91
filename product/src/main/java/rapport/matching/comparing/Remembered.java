package rapport.matching.comparing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What short texts were last read as: names and towns come again and again. It holds a bounded
/// number, and of two that fall on the same place the later.
final class Remembered<V> {
    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 48;

    private final Function<String, V> read;
    private final AtomicReferenceArray<@Nullable Entry<V>> entries = new AtomicReferenceArray<>(PLACES);

    Remembered(Function<String, V> read) {
        this.read = read;
    }

    private record Entry<V>(String text, V value) {}

    V of(String text) {
        if (text.length() > LONGEST) {
            return read.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        Entry<V> entry = entries.getAcquire(place);
        if (entry != null && entry.text.equals(text)) {
            return entry.value;
        }
        V value = read.apply(text);
        entries.setRelease(place, new Entry<>(text, value));
        return value;
    }
}
