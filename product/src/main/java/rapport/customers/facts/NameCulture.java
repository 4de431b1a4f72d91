package rapport.customers.facts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What cultures do differently with names: the order, two family names, the small words that belong to one.
final class NameCulture {

    private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "JP", "KR", "KP", "HU", "VN");
    private static final Set<String> TWO_FAMILY_NAMES = Set.of(
            "ES", "MX", "CO", "PE", "CL", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA", "UY",
            "PR");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "del", "della", "dela", "delle", "di", "da", "das", "dos", "do",
            "du", "des", "la", "le", "las", "los", "lo", "ter", "ten", "te", "tot", "zu", "zum", "zur", "af", "av",
            "bin", "ibn", "bint", "binti", "ben", "al", "el", "abu", "abd", "mac", "st", "saint", "san", "santa", "'t",
            "’t", "op", "onder", "auf", "und", "d'", "бен", "بن", "ابن", "بنت", "أبو", "ابو", "آل");
    private static final Set<String> ONLY_IN_LOWER_CASE =
            Set.of("do", "te", "ten", "und", "op", "la", "lo", "san", "abd", "abu", "le");
    private static final Set<String> VIETNAMESE = Set.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Đinh", "Trịnh", "Đoàn", "Lâm", "Mạc", "Trương", "Phùng");

    private NameCulture() {}

    static NameOrder order(String name, @Nullable Country country) {
        var familyFirst = switch (Script.of(name)) {
            case HAN, HANGUL, KANA -> true;
            case THAI, ALPHABETIC -> country != null && FAMILY_FIRST.contains(country.code());
        };
        return familyFirst ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST;
    }

    static boolean isParticle(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return PARTICLES.contains(lower) && (lower.equals(word) || !ONLY_IN_LOWER_CASE.contains(lower));
    }

    /// Joins two family names: Ortega y Gasset, Costa e Silva.
    static boolean isAnd(String word) {
        return word.equals("y") || word.equals("e") || word.equals("i");
    }

    static boolean isVietnameseFamily(String word) {
        return VIETNAMESE.contains(word);
    }

    static boolean hasTwoFamilyNames(@Nullable Country country) {
        return country != null && TWO_FAMILY_NAMES.contains(country.code());
    }

    static boolean isPatronymic(String word) {
        return word.length() > 4
                && (word.endsWith("ович")
                        || word.endsWith("евич")
                        || word.endsWith("овна")
                        || word.endsWith("евна")
                        || word.endsWith("ична")
                        || word.endsWith("ьич"));
    }

    static String withoutParticles(String family) {
        var rest = family;
        for (int space; (space = rest.indexOf(' ')) > 0 && isParticle(rest.substring(0, space)); ) {
            rest = rest.substring(space + 1);
        }
        return rest;
    }
}
