package rapport.intake.records;

import java.util.List;
import rapport.access.Viewer;

/// Records of a module that may be brought in from a file. Each kind is a bean, and is offered
/// where a file is handed in; its controller asks [ArrivalScreen] from then on.
public interface Arrivals {
    /// The name under which drafts are kept; it stays.
    String key();

    /// What they are, as in “Import opportunities”.
    String plural();

    /// The same as roles know it.
    String recordKind();

    /// What a row is, as in “each row is a deal with a customer who is here”.
    String eachRow();

    /// Where their list is, such as `/opportunities`; the pages of the import stand below it.
    String path();

    List<ArrivalColumn> columns();

    /// Makes a record of one row, or says why not. It runs within a transaction that may bring in other rows too, and
    /// is rolled back where it is only tried out; so it refuses by its answer, before it has written anything.
    Arrived bring(ArrivalRow row, Viewer by);
}
