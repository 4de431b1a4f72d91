package rapport.customers.judging;

import java.util.regex.Pattern;

/// What people type into a field that wants something and to which they have nothing to say. The
/// patterns are such that Java and the database read them alike; they are asked of small letters.
public final class StandIns {
    static final String NAME =
            "^(test|tester|test test|testing|asdf+|qwert[yz]?|x{2,}|n/?a|n\\.a\\.|none|no name|noname|unknown|unbekannt|"
                    + "dummy|foo|foo bar|bar|abc|tbd|todo|null|[-.?_*]+)$";
    static final String EMAIL = "^((test|tester|asdf+|none|no|nomail|noemail|na|unknown|xx+|abc|dummy|fake)[0-9]*@"
            + "|.*@(test|asdf|none|nomail|noemail|no|fake|xx+|abc)\\.(com|net|org|de)$)";
    static final String PHONE = "([0-9])\\1{5,}$";

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern EMAILS = Pattern.compile(EMAIL);
    private static final Pattern PHONES = Pattern.compile(PHONE);

    private StandIns() {}

    public static boolean isName(String text) {
        return text.length() < 40
                && NAMES.matcher(text.toLowerCase(java.util.Locale.ROOT)).find();
    }

    /// @param normal as two are compared
    public static boolean isEmail(String normal) {
        return EMAILS.matcher(normal).find();
    }

    /// @param normal with its calling code
    public static boolean isPhone(String normal) {
        return PHONES.matcher(normal).find();
    }
}
