package rapport.matching.blocking;

import java.util.Arrays;

/// Whole numbers, as many as come, without a box around each.
public final class Places {
    private int[] all;
    private int size;

    public Places(int expected) {
        all = new int[Math.max(8, expected)];
    }

    public void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size + (size >> 1));
        }
        all[size++] = number;
    }

    public int get(int place) {
        return all[place];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /// In ascending order, each once.
    void sortDistinct() {
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || all[i] != all[kept - 1]) {
                all[kept++] = all[i];
            }
        }
        size = kept;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
