package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

class FoldingTest {
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
        List<String> characters = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(c -> "x" + Character.toString(c) + "Y")
                .toList();
        assertFoldedAlike(characters);
    }

    @Test
    void the_database_folds_mixed_text_as_java_does() {
        assertFoldedAlike(List.of(
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
                "مُحَمَّد"));
    }

    private void assertFoldedAlike(List<String> texts) {
        var different = new ArrayList<String>();
        for (int from = 0; from < texts.size(); from += 50_000) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + 50_000));
            List<String> folded = database.db()
                    .fetch(
                            "select expressions.fold(t) from unnest({0}) with ordinality as u (t, n) order by n",
                            DSL.val(some.toArray(String[]::new)))
                    .map(row -> row.get(0, String.class));
            for (int i = 0; i < some.size(); i++) {
                if (!Folding.fold(some.get(i)).equals(folded.get(i))) {
                    different.add(some.get(i) + " U+"
                            + Integer.toHexString(some.get(i)
                                    .codePointAt(Math.min(1, some.get(i).length() - 1))) + ": "
                            + Folding.fold(some.get(i)) + " and " + folded.get(i));
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
