package rapport.customfields;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// A kind of record to which a company may add fields. The module that keeps the records contributes it as a bean.
///
/// @param recordKind as roles know it
/// @param vocabulary as rules know it: `people`
/// @param custom     the column in which the values stand, by the key of the field
/// @param rows       which rows of the table are such records, and `distinguished` the columns that say so
/// @param listed     whether there is a list of them, which an index can speed up
public record CustomizedKind(
        String recordKind,
        String one,
        String many,
        String vocabulary,
        Table<?> table,
        Field<?> id,
        Field<CustomValues> custom,
        Condition rows,
        List<Field<?>> distinguished,
        boolean listed) {}
