package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Łukasz O'Brien-Müßig | lukasz o brien mussig
            Straße Ørsted Þór Đặng ﬁn | strasse orsted thor dang fin
            ＡＢＣ１２３ | abc123
            İstanbul ısı | istanbul isi
            山田　太郎 | 山田 太郎
            김구글 | 김구글
            ガリレオ | ガリレオ
            Ёлка й | елка и
            الْقُرْآن | القران
            Hawaiʻi | hawai i
            ΟΔΟΣ οδος | οδοσ οδοσ
            """)
    void text_folds_to_what_people_search_for(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
        assertThat(FoldedText.fold(folded)).isEqualTo(folded);
    }

    @Test
    void an_index_finds_a_name_also_written_together_and_by_its_tail() {
        assertThat(FoldedText.words("Conan O'Brien")).containsExactly("conan", "o", "brien", "obrien");
        assertThat(FoldedText.words("山田太郎")).contains("太郎");
    }

    @Test
    void an_address_is_found_whole_by_its_pieces_and_by_its_domain() {
        assertThat(FoldedText.words(
                        EmailAddress.parse("Anna.Schmidt@Example.com").orThrow()))
                .contains("anna.schmidt@example.com", "anna", "schmidt", "example.com", "example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conan O'Brien",
                "anna@exa",
                "Anna <anna.schmidt@example.com>, Berlin",
                "山田 太郎",
                "a  b\tc",
                "@home",
                "x@"
            })
    void every_asked_word_of_a_text_is_among_its_words(String text) {
        assertThat(FoldedText.words(text)).containsAll(FoldedText.asked(text));
    }

    @Test
    void a_word_has_at_most_64_characters() {
        assertThat(FoldedText.words("x".repeat(1_000))).containsExactly("x".repeat(64));
    }

    @Test
    void text_is_stored_clean() {
        assertThat(CleanText.of("\uFEFF Anna\u00a0\u0000 \t Maria\u200b ")).isEqualTo("Anna Maria");
        assertThat(CleanText.of("👩‍💻")).isEqualTo("👩‍💻");
        assertThat(CleanText.of("half \uD83D")).isEqualTo("half");
        assertThat(CleanText.withLines("one\r\n\r\n two ")).isEqualTo("one\ntwo");
    }
}
