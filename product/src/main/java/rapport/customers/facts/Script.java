package rapport.customers.facts;

import java.lang.Character.UnicodeScript;

/// How a text is written, as far as it decides the order of a name and where its words end.
enum Script {

    /// Chinese characters only: Chinese, or a Japanese name.
    HAN,
    /// Japanese syllables, alone or beside Chinese characters.
    KANA,
    HANGUL,
    THAI,
    /// Anything whose words stand apart.
    ALPHABETIC;

    static Script of(String text) {
        var found = ALPHABETIC;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c < 0x0E00) {
                if (Character.isLetter(c)) {
                    return ALPHABETIC;
                }
                continue;
            }
            switch (UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> found = KANA;
                case HAN -> found = found == ALPHABETIC ? HAN : found;
                case HANGUL -> found = HANGUL;
                case THAI, LAO, KHMER, MYANMAR -> found = THAI;
                default -> {
                    if (found == ALPHABETIC && Character.isLetter(c) && c != 'ー') {
                        return ALPHABETIC;
                    }
                }
            }
        }
        return found;
    }
}
