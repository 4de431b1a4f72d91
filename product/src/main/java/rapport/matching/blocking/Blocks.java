package rapport.matching.blocking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.BlockingKey;
import rapport.matching.SourceRecord;

/// Who shares a key with whom, in flat arrays: a record's candidates are gathered when it is its
/// turn, and the pairs of all records are never held. In a block that is too large, such as the
/// callers of one call centre, the records are ordered by name and only neighbours are candidates
/// (the sorted neighbourhood of Hernández and Stolfo, “The Merge/Purge Problem for Large
/// Databases”, 1995): the work grows with the number of records, never with its square.
public final class Blocks {
    private static final int NEIGHBOURS = 8;

    private final int[] members;
    private final int[] starts;
    private final int[] blocks;
    private final int[] offsets;
    private final int[] places;

    private Blocks(int records, int[] members, int[] starts) {
        this.members = members;
        this.starts = starts;
        this.blocks = new int[members.length];
        this.offsets = new int[records + 1];
        this.places = new int[members.length];
        for (int member : members) {
            offsets[member + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = Arrays.copyOf(offsets, records);
        for (int block = 0; block + 1 < starts.length; block++) {
            for (int place = starts[block]; place < starts[block + 1]; place++) {
                blocks[place] = block;
                places[next[members[place]]++] = place;
            }
        }
    }

    public static Blocks of(PartyKind kind, List<SourceRecord> records) {
        return new Gathering(records).by(Passes.of(kind));
    }

    /// The candidates behind a record, in ascending order: each pair is told once, by the record
    /// that comes first.
    ///
    /// @param into is emptied before
    public void candidates(int record, Places into) {
        into.clear();
        for (int i = offsets[record]; i < offsets[record + 1]; i++) {
            int place = places[i];
            int from = starts[blocks[place]];
            int to = starts[blocks[place] + 1];
            if (to - from > BlockingKey.MOST_RECORDS) {
                from = Math.max(from, place - NEIGHBOURS);
                to = Math.min(to, place + NEIGHBOURS + 1);
            }
            for (int j = from; j < to; j++) {
                if (members[j] > record) {
                    into.add(members[j]);
                }
            }
        }
        into.sortDistinct();
    }

    /// At least as many pairs as there are candidates, for a pair may share several keys.
    public long pairsAtMost() {
        long pairs = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            long size = (long) starts[i + 1] - starts[i];
            pairs += size > BlockingKey.MOST_RECORDS ? size * NEIGHBOURS : size * (size - 1) / 2;
        }
        return pairs;
    }

    /// Lays the blocks out, pass by pass.
    private static final class Gathering {
        private final List<SourceRecord> records;
        private final Places members;
        private final Places starts = new Places(1024);
        private final long recordBits;
        private int[] ranks = {};

        Gathering(List<SourceRecord> records) {
            this.records = records;
            this.members = new Places(records.size() * 8);
            this.recordBits = Math.max(1, Long.highestOneBit(records.size()) * 2) - 1;
        }

        Blocks by(List<Pass> passes) {
            passes.forEach(this::add);
            starts.add(members.size());
            return new Blocks(records.size(), members.toArray(), starts.toArray());
        }

        /// A key and its record stand in one number; that the key loses its last bits makes a
        /// candidate more now and then.
        private void add(Pass pass) {
            long[] keys = IntStream.range(0, records.size())
                    .parallel()
                    .mapToObj(record -> pass.hashes(records.get(record)).map(hash -> hash & ~recordBits | record))
                    .flatMapToLong(hashes -> hashes)
                    .toArray();
            Arrays.parallelSort(keys);
            for (int from = 0, to; from < keys.length; from = to) {
                to = from + 1;
                while (to < keys.length && (keys[to] & ~recordBits) == (keys[from] & ~recordBits)) {
                    to++;
                }
                if (to - from > 1) {
                    add(keys, from, to);
                }
            }
        }

        private void add(long[] keys, int from, int to) {
            starts.add(members.size());
            if (to - from > BlockingKey.MOST_RECORDS) {
                int[] ranks = ranks();
                for (int i = from; i < to; i++) {
                    int record = (int) (keys[i] & recordBits);
                    keys[i] = (long) ranks[record] << 32 | record;
                }
                Arrays.sort(keys, from, to);
                for (int i = from; i < to; i++) {
                    members.add((int) keys[i]);
                }
                return;
            }
            for (int i = from; i < to; i++) {
                members.add((int) (keys[i] & recordBits));
            }
        }

        /// Where each record stands when all are ordered by name.
        private int[] ranks() {
            if (ranks.length == 0) {
                String[] names = records.stream().parallel().map(Passes::order).toArray(String[]::new);
                int[] ordered = IntStream.range(0, names.length)
                        .boxed()
                        .parallel()
                        .sorted((one, other) -> names[one].compareTo(names[other]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                ranks = new int[names.length];
                for (int i = 0; i < ordered.length; i++) {
                    ranks[ordered[i]] = i;
                }
            }
            return ranks;
        }
    }
}
