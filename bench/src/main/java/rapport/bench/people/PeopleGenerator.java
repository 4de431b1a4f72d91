package rapport.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// Makes people, as many as wanted. The same seed gives the same people; row n does not depend on how many follow.
/// A share of the rows are twins: an earlier person as another source would have it. Another share is mistyped.
/// Safe to use from several threads.
public final class PeopleGenerator {

    /// About so many people share an organisation.
    public static final int PEOPLE_PER_ORGANISATION = 12;

    private static final int BLOCK = 12_000;
    private static final Words JOBS = new Words(Words.lines("work.txt").stream()
            .filter(line -> line.startsWith("job "))
            .map(line -> Word.of(line.substring("job ".length())))
            .toList());
    private static final String[] ROLES = {
        "CLIENT",
        "CLIENT",
        "CLIENT",
        "CLIENT",
        "PROSPECT",
        "PROSPECT",
        "PROSPECT",
        "LEAD",
        "LEAD",
        "SUSPECT",
        "SUSPECT",
        "USER",
        "VISITOR",
        "SUPPLIER",
        "PARTNER",
        ""
    };

    private final long seed;
    private final double twins;
    private final double typos;

    /// Three rows in a hundred are twins, one in a hundred is mistyped.
    public PeopleGenerator(long seed) {
        this(seed, 0.03, 0.01);
    }

    /// The shares are between 0 and 1.
    public PeopleGenerator(long seed, double twins, double typos) {
        this.seed = seed;
        this.twins = twins;
        this.typos = typos;
    }

    /// Row `index`, counted from 0.
    public GeneratedPerson person(long index) {
        var dice = Dice.of(seed, index);
        double fate = dice.nextDouble();
        if (index > 0 && fate < twins) {
            return Flaws.twin(original(dice.nextLong(index)), key(index), dice);
        }
        return fate > 1 - typos ? Flaws.mistyped(original(index), dice) : original(index);
    }

    /// Whether row `index` repeats an earlier person.
    public boolean isTwin(long index) {
        return whom(index) != index;
    }

    /// The person whom row `index` tells of: two rows of one number are one person.
    public long whom(long index) {
        var dice = Dice.of(seed, index);
        return index > 0 && dice.nextDouble() < twins ? dice.nextLong(index) : index;
    }

    /// The first `n` people, made as they are asked for.
    public Iterator<GeneratedPerson> iterator(long n) {
        return LongStream.range(0, n).mapToObj(this::person).iterator();
    }

    /// Writes the first `n` people as CSV (RFC 4180, UTF-8, with a head line), replacing the file.
    public void write(Path csv, long n) throws IOException {
        try (var sheet = new Sheet(csv)) {
            for (long i = 0; i < n; i++) {
                sheet.add(person(i));
            }
        }
    }

    private GeneratedPerson original(long index) {
        var dice = Dice.of(seed + 1, index);
        var work = workplace(index, dice);
        var place = work.place();
        var culture =
                dice.nextInt(100) < 88 ? place.culture() : Place.draw(dice).culture();
        var given = culture.given().draw(dice);
        var family = culture.family().draw(dice);
        boolean ownScript = culture == place.culture() && dice.nextInt(10) < 7;
        var familyName = ownScript ? family.written() : family.latin();
        if (culture.twoFamilyNames() && dice.nextInt(10) < 7) {
            familyName = familyName + " " + culture.family().draw(dice).latin();
        }
        return new GeneratedPerson(
                key(index),
                ownScript ? given.written() : given.latin(),
                familyName,
                email(given, family, work, dice),
                Place.digits(place.phone(), dice),
                birthday(dice),
                work.name(),
                JOBS.draw(dice).latin(),
                work.street(),
                work.postcode(),
                work.city(),
                place.country(),
                ROLES[dice.nextInt(ROLES.length)]);
    }

    /// Organisations differ in size: the draw is squared, so that some have a hundred people and many have two.
    private Workplace workplace(long index, SplittableRandom dice) {
        double draw = dice.nextDouble();
        int organisations = BLOCK / PEOPLE_PER_ORGANISATION;
        return Workplace.of(seed, index / BLOCK * organisations + (long) (draw * draw * organisations));
    }

    private static String email(Word given, Word family, Workplace work, SplittableRandom dice) {
        int kind = dice.nextInt(10);
        var host = kind < 7 ? work.domain() : "mail.example";
        var local = switch (kind) {
            case 0, 1, 2, 3 -> given.plain() + "." + family.plain();
            case 4, 5 -> given.plain().charAt(0) + "." + family.plain();
            case 6 -> family.plain() + "." + given.plain().charAt(0);
            default -> given.plain() + family.plain() + dice.nextInt(1000);
        };
        return local + "@" + host;
    }

    private static String birthday(SplittableRandom dice) {
        if (dice.nextInt(10) < 4) {
            return "";
        }
        int month = 1 + dice.nextInt(12);
        int day = 1 + dice.nextInt(28);
        int year = 1948 + dice.nextInt(28) + dice.nextInt(30);
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    private static String key(long index) {
        return "P" + (index + 1);
    }
}
