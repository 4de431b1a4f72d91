package rapport.customers.facts;

import static rapport.customers.facts.NameOrder.FAMILY_FIRST;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chinese, Japanese and Korean names: the family name first, and often no space behind it.
final class EastAsianName {

    private static final Set<String> KOREAN_OF_TWO = Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방");
    private static final Set<String> CHINESE_OF_TWO = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "令狐", "慕容", "东方", "東方",
            "南宫", "南宮", "端木", "张简");
    private static final Set<String> HONORIFICS = Set.of("様", "さん", "先生", "氏", "殿", "씨", "님", "女士", "小姐");

    private EastAsianName() {}

    static PersonName of(String text, Script script, @Nullable Country country) {
        var words = text.split(" ", -1);
        var count = words.length > 1 && HONORIFICS.contains(words[words.length - 1]) ? words.length - 1 : words.length;
        var suffix = count < words.length ? words[count] : "";
        if (count == 1) {
            return inOnePiece(words[0], script, country, suffix);
        }
        var given = String.join(" ", Arrays.copyOfRange(words, 1, count));
        return new PersonName("", given, "", words[0], suffix, FAMILY_FIRST);
    }

    private static PersonName inOnePiece(String name, Script script, @Nullable Country country, String suffix) {
        // a foreign name in syllables: ジョン・スミス, 约翰·史密斯
        var dot = Math.max(name.lastIndexOf('・'), name.lastIndexOf('·'));
        if (dot > 0 && dot < name.length() - 1) {
            return new PersonName(
                    "", name.substring(0, dot), "", name.substring(dot + 1), suffix, NameOrder.GIVEN_FIRST);
        }
        var end = endOfFamily(name, script, country);
        return new PersonName("", name.substring(end), "", name.substring(0, end), suffix, FAMILY_FIRST);
    }

    private static int endOfFamily(String name, Script script, @Nullable Country country) {
        var letters = name.codePointCount(0, name.length());
        var two = name.substring(0, name.offsetByCodePoints(0, Math.min(2, letters)));
        if (letters < 2) {
            return name.length();
        }
        var japanese =
                script == Script.KANA || (country != null && country.code().equals("JP"));
        var ofTwo = switch (script) {
            case HANGUL -> letters > 2 && KOREAN_OF_TWO.contains(two);
            case HAN -> japanese ? letters > 2 : letters > 3 || (letters > 2 && CHINESE_OF_TWO.contains(two));
            case KANA -> letters > 2;
            case THAI, ALPHABETIC -> false;
        };
        return name.offsetByCodePoints(0, ofTwo ? 2 : 1);
    }
}
