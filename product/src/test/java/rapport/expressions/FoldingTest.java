package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

class FoldingTest {
    /// Behind it are only variation selectors and private characters.
    private static final int LAST_ASSIGNED = 0x3347F;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void case_and_accents_do_not_count() {
        assertThat(Folding.fold("Malmö")).isEqualTo("malmo");
        assertThat(Folding.fold("ŁÓDŹ")).isEqualTo("lodz");
        assertThat(Folding.fold("Straße Æ Œ Þ")).isEqualTo("strasse ae oe th");
        assertThat(Folding.fold("İstanbul ISPARTA ısparta")).isEqualTo("istanbul isparta isparta");
        assertThat(Folding.fold("e\u0301a\u0308")).isEqualTo("ea");
        assertThat(Folding.fold("Ｆｕｌｌ　ｗｉｄｔｈ")).isEqualTo("full width");
        assertThat(Folding.fold("山田 한국 😀")).isEqualTo("山田 한국 😀");
    }

    @Test
    void the_database_folds_every_character_as_java_does() {
        var different = new ArrayList<String>();
        database.db().fetch("""
                        select c, expressions.fold('x' || chr(c) || 'Y')
                          from generate_series(1, {0}) c where c not between 55296 and 63743""", DSL.inline(LAST_ASSIGNED)).forEach(row -> {
            String text = "x" + Character.toString(row.get(0, Integer.class)) + "Y";
            if (!Folding.fold(text).equals(row.get(1, String.class))) {
                different.add(Integer.toHexString(row.get(0, Integer.class)));
            }
        });

        assertThat(different).isEmpty();
    }

    @Test
    void the_database_folds_mixed_text_as_java_does() {
        for (String text : List.of(
                "",
                " ",
                "ΣΊΣΥΦΟΣ ς",
                "ŒUVRE",
                "ﬁn Ⅷ ½",
                "a\u0323\u0307",
                "q\u0307\u0323",
                "한국",
                "각",
                "ǅ",
                "ẞ",
                "\u0345",
                "İ",
                "क़",
                "\u1E9B\u0323",
                "\uD83D\uDC68\u200D\uD83D\uDC69",
                "שָׁלוֹם",
                "مُحَمَّد")) {
            assertThat(database.db()
                            .fetchSingle("select expressions.fold({0})", DSL.val(text))
                            .get(0))
                    .isEqualTo(Folding.fold(text));
        }
    }
}
