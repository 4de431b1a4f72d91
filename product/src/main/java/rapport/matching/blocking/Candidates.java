package rapport.matching.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.customers.PartyKind;
import rapport.matching.BlockingKey;
import rapport.matching.SourceRecord;

/// The pairs that are worth comparing, each once. In a block that is too large, such as the
/// callers of one call centre, the records are ordered by name and only neighbours are compared
/// (the sorted neighbourhood of Hernández and Stolfo, “The Merge/Purge Problem for Large
/// Databases”, 1995): the work grows with the number of records, never with its square.
public final class Candidates {
    private static final int LARGEST_BLOCK = BlockingKey.MOST_RECORDS;
    private static final int NEIGHBOURS = 12;

    private final String[] orders;
    private final Pairs pairs = new Pairs();

    private Candidates(List<SourceRecord> records) {
        orders = records.stream().map(Passes::order).toArray(String[]::new);
    }

    /// Each pair as one number: the place of the first record in the upper half, that of the
    /// second, which is the greater, in the lower. In ascending order.
    public static long[] of(PartyKind kind, List<SourceRecord> records) {
        var candidates = new Candidates(records);
        for (Pass pass : Passes.of(kind)) {
            Map<Long, List<Integer>> blocks = new HashMap<>();
            for (int i = 0; i < records.size(); i++) {
                int record = i;
                pass.hashes(records.get(i))
                        .forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>(2))
                                .add(record));
            }
            blocks.values().forEach(candidates::add);
        }
        return candidates.pairs.distinct();
    }

    public static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    public static int first(long pair) {
        return (int) (pair >>> 32);
    }

    public static int second(long pair) {
        return (int) pair;
    }

    private void add(List<Integer> block) {
        boolean large = block.size() > LARGEST_BLOCK;
        if (large) {
            block.sort(Comparator.comparing((Integer record) -> orders[record]).thenComparing(record -> record));
        }
        int reach = large ? NEIGHBOURS : block.size();
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                pairs.add(block.get(i), block.get(j));
            }
        }
    }

    /// Grows without a box around each number.
    private static final class Pairs {
        private long[] all = new long[1024];
        private int size;

        void add(int one, int other) {
            if (size == all.length) {
                compact();
            }
            all[size++] = pair(one, other);
        }

        long[] distinct() {
            compact();
            return Arrays.copyOf(all, size);
        }

        private void compact() {
            Arrays.sort(all, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || all[i] != all[kept - 1]) {
                    all[kept++] = all[i];
                }
            }
            size = kept;
            if (size > all.length / 2) {
                all = Arrays.copyOf(all, all.length * 2);
            }
        }
    }
}
