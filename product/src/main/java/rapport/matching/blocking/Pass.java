package rapport.matching.blocking;

import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rapport.matching.SourceRecord;

/// One way to gather records that may be one customer: those that share a key are compared.
///
/// @param number for ever, for keys are kept
/// @param keys   empty keys gather nothing
record Pass(short number, String name, Function<SourceRecord, Stream<String>> keys) {
    private static final long PRIME = 0x100000001b3L;

    Pass(int number, String name, Function<SourceRecord, Stream<String>> keys) {
        this((short) number, name, keys);
    }

    /// The distinct keys of a record as numbers.
    LongStream hashes(SourceRecord record) {
        return keys.apply(record)
                .filter(key -> !key.isEmpty())
                .mapToLong(this::hash)
                .distinct();
    }

    /// FNV-1a over the characters, its bits mixed by the finaliser of MurmurHash3.
    private long hash(String key) {
        long hash = (0xcbf29ce484222325L ^ number) * PRIME;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
