package rapport.intake.reading;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Counts the bytes beyond ASCII in a text and how they stand: as UTF-8 sequences, alone between plain letters as in
/// western languages, or in runs as in Greek, Russian or Chinese.
final class Accents {

    private final ByteArrayOutputStream evidence = new ByteArrayOutputStream();
    private int sequences;
    private int strays;
    private int runs;
    private int highBytes;

    void add(byte[] bytes, int length) {
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                first = first < 0 ? i : first;
                i = run(bytes, i, length);
            }
        }
        if (first >= 0 && evidence.size() < 512 * 1024) {
            evidence.write(bytes, first, length - first);
        }
    }

    int seen() {
        return sequences + strays;
    }

    boolean lookLikeUtf8() {
        return strays * 9 <= sequences;
    }

    boolean standAlone() {
        return highBytes * 10 <= runs * 13;
    }

    byte[] evidence(int most) {
        byte[] all = evidence.toByteArray();
        return all.length > most ? Arrays.copyOf(all, most) : all;
    }

    private int run(byte[] bytes, int from, int length) {
        int end = from;
        while (end < length && bytes[end] < 0) {
            int sequence = sequence(bytes, end, length);
            sequences += sequence > 1 ? 1 : 0;
            strays += sequence == 1 ? 1 : 0;
            end += sequence == 0 ? length - end : sequence;
        }
        highBytes += end - from;
        runs++;
        return end - 1;
    }

    /// The length of the UTF-8 sequence here; 1 when it is none, 0 when the bytes end within it.
    private static int sequence(byte[] bytes, int at, int length) {
        int lead = bytes[at] & 0xFF;
        int expected =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
        for (int i = 1; i < expected; i++) {
            if (at + i >= length) {
                return 0;
            }
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return expected;
    }
}
