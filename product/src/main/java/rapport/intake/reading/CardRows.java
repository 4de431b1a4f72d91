package rapport.intake.reading;

import ezvcard.Ezvcard;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reads address cards one by one. Each card is cut out of the text first and understood on its own, so that a damaged
/// card costs only itself.
final class CardRows implements RowSource {

    private final CardTexts texts;

    CardRows(Reader reader) {
        this.texts = new CardTexts(reader);
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
        var card = texts.next();
        return card == null ? null : row(card);
    }

    private static ReadRow row(CardText card) {
        if (card.defect() != null) {
            return new ReadRow.Broken(card.number(), card.text(), card.defect());
        }
        try {
            var read = Ezvcard.parse(card.text()).first();
            return read == null
                    ? new ReadRow.Broken(card.number(), card.text(), "This is not an address card.")
                    : new ReadRow.Cells(card.number(), CardColumns.cells(read));
        } catch (RuntimeException damaged) {
            return new ReadRow.Broken(card.number(), card.text(), "This address card is damaged.");
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
