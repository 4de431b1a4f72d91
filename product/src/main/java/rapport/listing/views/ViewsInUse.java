package rapport.listing.views;

import static rapport.listing.db.Tables.SAVED_VIEW;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;

/// Tells which views make use of a field: those that everybody sees and one's own.
@Component
public class ViewsInUse {
    /// @param list the key of the list
    public record InUse(String list, String name, String filter, List<String> columns) {
        /// Whether its filter names the word, or its columns show it.
        public boolean names(String ofList, String word) {
            return list.equals(ofList)
                    && (columns.contains(word)
                            || Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)(?!\\.\\w+\\b(?!\\())")
                                    .matcher(filter)
                                    .find());
        }
    }

    private final DSLContext db;

    ViewsInUse(DSLContext db) {
        this.db = db;
    }

    public List<InUse> seenBy(Viewer viewer) {
        return db.select(SAVED_VIEW.LIST, SAVED_VIEW.NAME, SAVED_VIEW.FILTER, SAVED_VIEW.COLUMNS)
                .from(SAVED_VIEW)
                .where(SavedViews.seenBy(viewer.id()))
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(row -> new InUse(row.value1(), row.value2(), row.value3(), SavedViews.keys(row.value4())));
    }
}
