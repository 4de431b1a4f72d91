package rapport.listing.bulk;

import java.util.List;
import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import rapport.access.KindField;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.ListDefinition;

/// Something that can be done with many records of a list at once. A module contributes its acts as beans.
public interface BulkAct {
    /// The list in which it is offered: `people`.
    String list();

    /// Its name in addresses; it stays, since it is stored with what was begun.
    String key();

    /// As its button says it: “Add a role”.
    String label();

    /// An icon of the house.
    String icon();

    /// Which right it needs for each of the records, besides that to change many.
    default Right right() {
        return Right.EDIT;
    }

    /// The viewer who sees only the records with which he may do it.
    default Viewer reaching(ListDefinition<?> list, Viewer viewer) {
        return viewer.narrowedTo(list.recordKind(), Right.BULK).narrowedTo(list.recordKind(), right());
    }

    /// The fields that it changes: whose roles close one of them is not offered the act.
    default List<KindField> changes() {
        return List.of();
    }

    default boolean isOpenTo(Viewer viewer) {
        return changes().stream().noneMatch(viewer.rights()::closes);
    }

    /// Whether somebody should be asked twice.
    default boolean isGrave() {
        return false;
    }

    /// What has to be filled in before; may be nothing.
    default List<Question> questions() {
        return List.of();
    }

    /// The same for one viewer, where what there is to choose from depends on what he may see.
    default List<Question> questions(Viewer viewer) {
        return questions();
    }

    /// What is wrong with the answers, in a sentence; empty when nothing is.
    default String problem(List<String> answers) {
        return "";
    }

    /// Whether it can say before what would come of it.
    default boolean foretells() {
        return false;
    }

    /// What would come of it, line by line.
    ///
    /// @param records the ids of those it is for, as the viewer reaches them
    /// @param answers as they stand in the form, right or not
    default List<String> foretold(Select<Record1<UUID>> records, List<String> answers, Viewer viewer) {
        return List.of();
    }

    /// What is done, as the history tells it: “Add the role Client”.
    String sentence(List<String> answers);

    /// Does it with some of the records, in the transaction of the caller and with few statements.
    ///
    /// @param ids     in no order; some may be gone by now. The viewer reaches them with [#right]
    /// @param answers in the order of the questions, already found right
    /// @return each record that was not changed, and why; all others were
    List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by);
}
