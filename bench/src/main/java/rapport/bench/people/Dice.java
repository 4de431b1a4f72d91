package rapport.bench.people;

import java.util.SplittableRandom;

/// Dice for one thing out of many, such as row 17: the same for the same seed and number, and unlike those of its
/// neighbours.
final class Dice {

    private Dice() {}

    static SplittableRandom of(long seed, long number) {
        long mixed = (seed ^ number * 0xD1342543DE82EF95L) + 0x632BE59BD9B4E019L;
        mixed = (mixed ^ mixed >>> 32) * 0xDABA0B6EB09322E3L;
        return new SplittableRandom(mixed ^ mixed >>> 29);
    }
}
