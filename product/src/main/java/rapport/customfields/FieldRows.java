package rapport.customfields;

import static rapport.customfields.db.Tables.FIELD;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import rapport.expressions.Option;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads fields from their table.
public final class FieldRows {
    private static final JsonMapper JSON = new JsonMapper();

    private FieldRows() {}

    public static List<CustomField> read(DSLContext db, Condition which) {
        return db.select(
                        FIELD.ID,
                        FIELD.RECORD_KIND,
                        FIELD.KEY,
                        FIELD.LABEL,
                        FIELD.TYPE,
                        FIELD.OPTIONS,
                        FIELD.SECTION,
                        FIELD.HELP,
                        FIELD.REQUIRED,
                        FIELD.POSITION,
                        FIELD.INDEXED)
                .from(FIELD)
                .where(which)
                .orderBy(FIELD.RECORD_KIND, FIELD.POSITION, FIELD.ID)
                .fetch(row -> new CustomField(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        options(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    private static List<Option> options(JSONB stored) {
        return JSON.readValue(stored.data(), new TypeReference<List<Option>>() {});
    }

    public static JSONB stored(List<Option> options) {
        return JSONB.jsonb(JSON.writeValueAsString(options));
    }
}
