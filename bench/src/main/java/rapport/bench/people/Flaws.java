package rapport.bench.people;

import java.util.SplittableRandom;

/// What goes wrong when people are typed in twice, or too fast.
final class Flaws {

    private static final int KINDS = 8;

    private Flaws() {}

    /// The text with one letter dropped, doubled, swapped with the next or hit beside; never the first, and
    /// nothing happens to three letters or fewer.
    static String typo(String text, SplittableRandom dice) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + dice.nextInt(text.length() - 2);
        var before = text.substring(0, at);
        var after = text.substring(at + 1);
        return switch (dice.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
            default -> before + (char) ('a' + dice.nextInt(26)) + after;
        };
    }

    /// The same person as another source has it, under that source's key.
    static GeneratedPerson twin(GeneratedPerson one, String key, SplittableRandom dice) {
        var given = one.givenName();
        var family = one.familyName();
        var email = one.email();
        var phone = one.phone();
        var birthday = one.birthday();
        var street = one.street();
        var organisation = one.organisation();
        for (int flaws = 1 + dice.nextInt(3); flaws > 0; flaws--) {
            switch (dice.nextInt(KINDS)) {
                case 0 -> family = typo(family, dice);
                case 1 -> given = typo(given, dice);
                case 2 -> given = given.charAt(0) + ".";
                case 3 -> phone = phone.replace(" ", "").replace("+", "00");
                case 4 -> email = dice.nextBoolean() ? "" : email.replaceFirst("@.*", "@mail.example");
                case 5 -> birthday = "";
                case 6 -> {
                    street = typo(street, dice);
                    organisation = withoutLastWord(organisation);
                }
                default -> {
                    given = Word.withoutAccents(given);
                    family = Word.withoutAccents(family);
                }
            }
        }
        return new GeneratedPerson(
                key,
                given,
                family,
                email,
                phone,
                birthday,
                organisation,
                one.jobTitle(),
                street,
                one.postcode(),
                one.city(),
                one.country(),
                one.role());
    }

    static GeneratedPerson mistyped(GeneratedPerson one, SplittableRandom dice) {
        boolean family = dice.nextInt(3) > 0;
        return new GeneratedPerson(
                one.key(),
                family ? one.givenName() : typo(one.givenName(), dice),
                family ? typo(one.familyName(), dice) : one.familyName(),
                one.email(),
                one.phone(),
                one.birthday(),
                one.organisation(),
                one.jobTitle(),
                one.street(),
                one.postcode(),
                one.city(),
                one.country(),
                one.role());
    }

    private static String withoutLastWord(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
